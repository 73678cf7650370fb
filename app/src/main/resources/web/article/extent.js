/**
 * From where to where a span of an article reaches down the page: `{top, height}` relative to the body, whose elements `p` are
 * the paragraphs. Null where the span holds no text.
 */
export function extent(body, paragraphs, { start, end }) {
  const elements = body.querySelectorAll(':scope > p');
  const rectangles = paragraphs.flatMap((paragraph, i) => {
    const from = Math.max(start, paragraph.start) - paragraph.start;
    const to = Math.min(end, paragraph.end) - paragraph.start;
    return from < to ? [rectangle(elements[i], from, to)] : [];
  });
  if (!rectangles.length) {
    return null;
  }
  const top = Math.min(...rectangles.map((each) => each.top));
  const bottom = Math.max(...rectangles.map((each) => each.bottom));
  return { top: top - body.getBoundingClientRect().top, height: bottom - top };
}

function rectangle(element, from, to) {
  const range = document.createRange();
  range.setStart(...at(element, from));
  range.setEnd(...at(element, to));
  return range.getBoundingClientRect();
}

/** The text node that holds an offset of an element's text, and the offset within it. */
function at(element, offset) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  while (walker.nextNode()) {
    if (rest <= walker.currentNode.length) {
      return [walker.currentNode, rest];
    }
    rest -= walker.currentNode.length;
  }
  return [element, element.childNodes.length];
}
