import { onUnmounted, ref, watch } from '/libs.js';
import { articles } from '/api.js';

const PAUSE = 250;
const SHOWN = 8;

/** The titles of articles that have what is typed, after a pause in the typing; none where they cannot be had. */
export function titlesLike(typed) {
  const titles = ref([]);
  let pause = 0;
  let abort = null;

  async function find(q) {
    abort = new AbortController();
    try {
      titles.value = (await articles({ q, limit: SHOWN }, abort.signal)).articles.map(({ title }) => title);
    } catch {
      titles.value = []; // a help that may fail: the whole title can still be typed
    }
  }
  function cancel() {
    clearTimeout(pause);
    abort?.abort();
  }
  watch(typed, (words) => {
    cancel();
    if (words.trim() && !titles.value.includes(words)) {
      pause = setTimeout(() => find(words.trim()), PAUSE);
    }
  });
  onUnmounted(cancel);
  return titles;
}
