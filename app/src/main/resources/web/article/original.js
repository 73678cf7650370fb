/**
 * The text of a file cut at the pieces of its articles: `{text, kind, id, title, named}` where `kind` is `own`, `cited` for
 * what of its own the open span was read from, `foreign`, or empty for what belongs to no article, and `named` tells the first
 * piece of a run that another article has.
 */
export function rawPieces({ text, spans, cited = [], other }) {
  const all = [
    ...spans.flatMap((span) => split(span, cited)).map((piece) => ({ ...piece, id: '', title: '' })),
    ...other.flatMap(({ article_id: id, title, spans: theirs }) =>
      theirs.map(([start, end]) => ({ start, end, kind: 'foreign', id, title }))),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces = [];
  let at = 0;
  let before = '';
  const push = (end, piece) => {
    if (end > at) {
      pieces.push({ text: text.slice(at, end), ...piece });
      at = end;
    }
  };
  for (const { start, end, ...piece } of all) {
    push(Math.min(start, text.length), { kind: '', id: '', title: '', named: false });
    push(Math.min(end, text.length), { ...piece, named: piece.kind === 'foreign' && piece.id !== before });
    before = piece.id;
  }
  push(text.length, { kind: '', id: '', title: '', named: false });
  return pieces;
}

/** A span of the article cut where what is cited begins and ends. */
function split([start, end], cited) {
  const ends = [...new Set([start, ...cited.flat().filter((at) => start < at && at < end), end])].sort((a, b) => a - b);
  const isCited = (from, to) => cited.some((each) => each[0] <= from && to <= each[1]);
  return ends.slice(1).map((to, i) => ({ start: ends[i], end: to, kind: isCited(ends[i], to) ? 'cited' : 'own' }));
}
