// What the reader compares articles with: an answer of the conversation, or the checked text. Its citations are the reader's
// stops, the articles that they cite his tabs.

import { computed, shallowRef } from '/libs.js';
import { checked } from '/check.js';
import { conversation } from '/conversation.js';
import { sameSpan } from '/lit.js';
import { addressOf, articleAddress, go, route } from '/router.js';

const chosen = shallowRef(null);

/** Compares with this one from now on: the reader came from it. */
export function compareWith(subject) {
  chosen.value = subject;
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

/** The citations in the order of the text, each span once. */
export const stops = computed(() => {
  const inOrder = [...(subject.value?.citations ?? [])].sort((a, b) => a.answer.start - b.answer.start || a.n - b.n);
  return inOrder.filter(({ source }, i) => inOrder.findIndex((other) => sameSpan(other.source, source)) === i);
});

/** Which stop the reader stands at; -1 beside them. */
export const stopNumber = computed(() =>
  stops.value.findIndex(({ source }) => route.article && isAt(source, route.article)));

/** Opens an article at a source; the original as such where the reader sees originals. */
export function openSource(source) {
  go(route.article?.original ? articleAddress(source.article_id, { ...source, original: true }) : addressOf(source));
}

/** Goes a number of stops further; from beside them to the first. */
export function stepBy(by) {
  const last = stops.value.length - 1;
  const to = stopNumber.value < 0 ? 0 : Math.min(last, Math.max(0, stopNumber.value + by));
  if (stops.value[to]) {
    openSource(stops.value[to].source);
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

/** What the subject cites from an article, each with whether it is what the reader has open. */
export function citationsFrom(article) {
  return stops.value.filter(({ source }) => source.article_id === article.id)
    .map((citation) => ({ ...citation, open: isAt(citation.source, article) }));
}

/** Whether a source is the span that is open. */
export function isAt(source, { id, start, end, revision }) {
  return source.article_id === id && source.start === start && source.end === end && source.revision === revision;
}
