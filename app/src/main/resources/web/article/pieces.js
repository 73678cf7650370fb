// An article's paragraphs cut into pieces at the ends of what is marked in them.

/**
 * Per paragraph its pieces `{text, mark, key}`: `mark` is `open` in the open span, `other` in another cited span, else
 * empty; `key` names the span by its place in `others`. The open span is not cut by others, so that the pieces
 * of it, one for each paragraph that it crosses, hold exactly its text.
 */
export function pieces(text, paragraphs, open, others) {
  return paragraphs.map(({ start, end }) => {
    const cuts = new Set([start, end]);
    const inside = (at) => at > start && at < end;
    for (const span of open ? [open, ...others] : others) {
      [span.start, span.end].filter((at) => inside(at) && !(open && span !== open && within(open, at)))
        .forEach((at) => cuts.add(at));
    }
    const ends = [...cuts].sort((a, b) => a - b);
    return ends.slice(1).map((to, i) => ({ text: text.slice(ends[i], to), ...marked(ends[i], to, open, others) }));
  });
}

function within(span, at) {
  return span.start < at && at < span.end;
}

function marked(start, end, open, others) {
  const holds = (span) => span.start <= start && end <= span.end;
  if (open && holds(open)) {
    return { mark: 'open', key: -1 };
  }
  const key = others.findIndex(holds);
  return { mark: key < 0 ? '' : 'other', key };
}
