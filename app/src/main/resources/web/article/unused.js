/** The passages of an article that were retrieved for an answer and that it cites nothing of, in the order of the text. */
export function unused(article, subject) {
  const hits = (subject?.retrieved ?? []).filter((hit) => hit.article_id === article.id && !hit.cited);
  const cites = (hit) => subject.citations.some(({ source }) =>
    source.article_id === article.id && source.start < hit.end && hit.start < source.end);
  // Passages of a revision that is no longer there would mark the wrong place.
  return hits.filter((hit) => !cites(hit) && article.text.slice(hit.start, hit.end) === hit.text)
    .sort((a, b) => a.start - b.start);
}
