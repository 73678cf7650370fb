// Which spans of an article are marked: the one that was opened, and paler what else the conversation cites from it.

/**
 * `open` is the span to show or null, `others` the paler ones, `notice` the name of what there is to say about a
 * changed article (empty for nothing), `quote` a quotation that is no longer there.
 */
export function placed(article, asked, citations) {
  const here = citations.filter((each) => !each.open).map((each) => each.source).filter((span) => holds(article, span));
  const marks = { open: null, others: distinct(here, asked), notice: '', quote: '' };
  const source = citations.find((each) => each.open)?.source;
  if (asked.start < 0) {
    return marks;
  }
  if (asked.revision && asked.revision !== article.revision) {
    return { ...marks, ...moved(article, asked, source?.quote ?? '') };
  }
  return inside(article, asked)
    ? { ...marks, open: { start: asked.start, end: asked.end } }
    : { ...marks, notice: 'outside' };
}

/** The article is not the one that was cited: the quotation is searched, the place nearest to the old one first. */
function moved(article, asked, quote) {
  if (!quote) {
    return inside(article, asked)
      ? { open: { start: asked.start, end: asked.end }, notice: 'revisionUnknown' }
      : { notice: 'revisionUnknown' };
  }
  let best = -1;
  for (let at = article.text.indexOf(quote); at >= 0; at = article.text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - asked.start) < Math.abs(best - asked.start)) {
      best = at;
    }
  }
  return best < 0
    ? { notice: 'revisionLost', quote }
    : { open: { start: best, end: best + quote.length }, notice: 'revisionFound' };
}

function inside(article, { start, end }) {
  return 0 <= start && start < end && end <= article.text.length;
}

function holds(article, { start, end, quote }) {
  return article.text.slice(start, end) === quote;
}

function distinct(spans, { start, end }) {
  const seen = new Set([`${start}-${end}`]);
  return spans.filter((span) => !seen.has(`${span.start}-${span.end}`) && seen.add(`${span.start}-${span.end}`));
}
