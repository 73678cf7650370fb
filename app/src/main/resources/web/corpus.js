// What the page knows of the corpus: the state of its index, and its first articles, from which outlets, dates, files and
// example questions are taken.

import { reactive } from '/libs.js';
import { articles, health } from '/api.js';

const OVERVIEW = 200;
const SOON = 2000;

export const corpus = reactive({
  health: null, problem: null, total: 0, listed: [], outlets: [], files: [], from: '', to: '',
});

/** Follows the index's state until it is ready; a server that does not answer is asked again. */
export async function watch() {
  const before = corpus.health?.status;
  try {
    corpus.health = await health();
    corpus.problem = null;
    if (before !== corpus.health.status || corpus.total === 0) {
      await survey();
    }
  } catch (problem) {
    corpus.problem = problem;
  }
  if (corpus.problem || corpus.health.status === 'indexing') {
    setTimeout(watch, SOON);
  }
}

async function survey() {
  const { total, articles: listed } = await articles({ limit: OVERVIEW });
  const dates = listed.map((each) => each.published).filter(Boolean).sort();
  // The dates of a part would pass for those of the whole.
  const whole = listed.length >= total;
  Object.assign(corpus, {
    total,
    listed,
    outlets: distinct(listed.map((each) => each.outlet)),
    files: distinct(listed.map((each) => each.origin?.file)),
    from: whole ? (dates[0] ?? '') : '',
    to: whole ? (dates.at(-1) ?? '') : '',
  });
}

/** Each value once, the most frequent first. */
function distinct(values) {
  const counts = new Map();
  for (const value of values.filter(Boolean)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([value]) => value);
}

/** Titles that stand for the corpus: whole articles, of a length that reads well, spread evenly over the list. */
export function sampleTitles(wanted) {
  const fit = ({ kind, title }) => kind === 'article' && title.length >= 8 && title.length <= 48;
  const titles = [...new Set(corpus.listed.filter(fit).map((each) => each.title))];
  const step = titles.length / Math.min(wanted, titles.length);
  return Array.from({ length: Math.min(wanted, titles.length) }, (_, i) => titles[Math.floor((i + 0.5) * step)]);
}
