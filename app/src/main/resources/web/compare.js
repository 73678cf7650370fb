// What the reader compares articles with: an answer of the conversation, or the checked text. Its citations are the reader's
// stops, the articles that they cite his tabs.

import { computed, shallowRef } from '/libs.js';
import { checked } from '/check.js';
import { conversation } from '/conversation.js';
import { sameSpan } from '/lit.js';
import { addressOf, articleAddress, go, route } from '/router.js';

const chosen = shallowRef(null);
const came = shallowRef(null);

/** Compares with this one from now on: the reader came from it, and from this of its citations where he came from one. */
export function compareWith(subject, citation = null) {
  chosen.value = subject;
  came.value = citation;
}

/** What is compared with the open article: what was chosen, else the newest that cites it. Null where nothing is. */
export const subject = computed(() => {
  const all = { ask: conversation.exchanges, check: [checked] }[route.place] ?? [];
  const { article } = route;
  if (!article) {
    return null;
  }
  const cites = (test) => all.findLast(({ citations = [] }) => citations.some(({ source }) => test(source)));
  return (all.includes(chosen.value) ? chosen.value : null)
    ?? cites((source) => isAt(source, article)) ?? cites((source) => source.article_id === article.id) ?? all.at(-1) ?? null;
});

/** The citations in the order of the text. */
export const stops = computed(() =>
  [...(subject.value?.citations ?? [])].sort((a, b) => a.answer.start - b.answer.start || a.n - b.n));

/** Which stop the reader stands at, of those at one span the one that he came from; -1 beside them. */
export const stopNumber = computed(() => {
  const here = ({ source }) => route.article && isAt(source, route.article);
  const from = stops.value.findIndex((each) => each === came.value && here(each));
  return from < 0 ? stops.value.findIndex(here) : from;
});

/** Opens an article at a source; the original as such where the reader sees originals. */
export function openSource(source) {
  go(route.article?.original ? articleAddress(source.article_id, { ...source, original: true }) : addressOf(source));
}

/** Goes a number of stops further; from beside them to the first. */
export function stepBy(by) {
  const last = stops.value.length - 1;
  const to = stopNumber.value < 0 ? 0 : Math.min(last, Math.max(0, stopNumber.value + by));
  if (stops.value[to]) {
    came.value = stops.value[to];
    openSource(came.value.source);
  }
}

/** The articles cited, in the order of their first citation: `{id, title, numbers, source}`; the open one is always among them. */
export const tabs = computed(() => {
  const byArticle = new Map();
  for (const { n, source } of stops.value) {
    const tab = byArticle.get(source.article_id) ?? { id: source.article_id, title: source.title, numbers: [], source };
    tab.numbers = [...new Set([...tab.numbers, n])];
    byArticle.set(source.article_id, tab);
  }
  const { article } = route;
  if (article && !byArticle.has(article.id)) {
    byArticle.set(article.id, { id: article.id, title: '', numbers: [], source: null });
  }
  return [...byArticle.values()];
});

/** What the subject cites from an article, each span once, with whether it is what the reader has open. */
export function citationsFrom(article) {
  const here = stops.value.filter(({ source }) => source.article_id === article.id);
  return here.filter(({ source }, i) => here.findIndex((other) => sameSpan(other.source, source)) === i)
    .map((citation) => ({ ...citation, open: isAt(citation.source, article) }));
}

/** Whether a source is the span that is open. */
export function isAt(source, { id, start, end, revision }) {
  return source.article_id === id && source.start === start && source.end === end && source.revision === revision;
}
