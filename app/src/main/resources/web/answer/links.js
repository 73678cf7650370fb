// Which sentences and which citations belong together: a citation names its place in the answer, a sentence its numbers.

/** The citations of a sentence, of those with its numbers the ones that stand at it. */
export function citationsOf({ start, end, citations: numbers = [] }, citations) {
  const named = citations.filter(({ n }) => numbers.includes(n));
  const here = named.filter(({ answer }) => answer.start < end && start < answer.end);
  return here.length ? here : named;
}

/** The first sentence that a citation stands at; undefined for none. */
export function sentenceOf(citation, { sentences, citations }) {
  return sentences.find((sentence) => citationsOf(sentence, citations).includes(citation));
}
