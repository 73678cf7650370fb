import { onUnmounted, ref, shallowRef, watch } from '/libs.js';
import { article as fetchArticle } from '/api.js';

/**
 * The article that is asked for: `loaded` or null, `problem` or null, `load` to try again. Those that were shown are kept as
 * long as the reader is open, so that his tabs change at once.
 */
export function loading(asked) {
  const loaded = shallowRef(null);
  const problem = ref(null);
  const kept = new Map();
  let abort = null;

  async function load() {
    abort?.abort();
    abort = new AbortController();
    const { signal } = abort;
    const { id } = asked();
    problem.value = null;
    loaded.value = kept.get(id) ?? null;
    if (loaded.value) {
      return;
    }
    try {
      const article = await fetchArticle(id, signal);
      kept.set(id, article);
      loaded.value = article;
    } catch (e) {
      if (!signal.aborted) {
        problem.value = e;
      }
    }
  }
  watch(() => asked().id, load, { immediate: true });
  onUnmounted(() => abort?.abort());
  return { loaded, problem, load };
}
