/**
 * The text of a file cut at the pieces of its articles: `{text, kind, id, title, named}` where `kind` is `own`, `foreign` or
 * empty for what belongs to no article, and `named` tells the first piece of a run that another article has.
 */
export function rawPieces({ text, spans, other }) {
  const all = [
    ...spans.map(([start, end]) => ({ start, end, kind: 'own', id: '', title: '' })),
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
