// A list that comes from the server a page at a time.

import { computed, reactive } from '/libs.js';

const PAGE = 50;

/** `fetchPage({ offset, limit }, signal)` brings `{ total, items }`; `load(0)` begins anew, `more` goes on, `again` repeats what failed. */
export function paged(fetchPage) {
  const list = reactive({ total: 0, items: [], loading: false, problem: null });
  let abort = null;
  let last = 0;

  async function load(offset) {
    last = offset;
    abort?.abort();
    abort = new AbortController();
    const { signal } = abort;
    Object.assign(list, { loading: true, problem: null });
    try {
      const { total, items } = await fetchPage({ offset, limit: PAGE }, signal);
      Object.assign(list, { total, items: offset ? [...list.items, ...items] : items });
    } catch (problem) {
      if (signal.aborted) {
        return;
      }
      list.problem = problem;
    }
    list.loading = false;
  }
  const more = () => load(list.items.length);
  const again = () => load(last);
  return { again, list, load, more, rest: computed(() => list.total > list.items.length) };
}
