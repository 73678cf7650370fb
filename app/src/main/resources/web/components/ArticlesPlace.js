import { computed, reactive, ref, watch } from '/libs.js';
import { articles } from '/api.js';
import { corpus } from '/corpus.js';
import { w } from '/i18n.js';
import { known, placeAddress, rename, route } from '/router.js';
import ArticleFilters from '/components/ArticleFilters.js';
import ArticleLine from '/components/ArticleLine.js';
import ErrorNote from '/components/ErrorNote.js';

const PAGE = 50;
const NO_FILTERS = { q: '', outlet: '', from: '', to: '', file: '' };

/** The whole corpus as a list; its search and filters are part of the address. */
export default {
  components: { ArticleFilters, ArticleLine, ErrorNote },
  setup() {
    const filters = reactive({ ...NO_FILTERS });
    const list = reactive({ total: 0, articles: [] });
    const loading = ref(false);
    const problem = ref(null);
    let abort = null;

    async function load(offset) {
      abort?.abort();
      abort = new AbortController();
      const { signal } = abort;
      loading.value = true;
      problem.value = null;
      try {
        const page = await articles({ ...filters, q: filters.q.trim(), offset, limit: PAGE }, signal);
        list.total = page.total;
        list.articles = offset ? [...list.articles, ...page.articles] : page.articles;
      } catch (e) {
        if (signal.aborted) {
          return;
        }
        problem.value = e;
      }
      loading.value = false;
    }
    const again = () => load(problem.value && list.articles.length ? list.articles.length : 0);

    watch(() => route.address, () => {
      if (route.place === 'articles') {
        Object.assign(filters, known(route.query, NO_FILTERS));
        load(0);
      }
    }, { immediate: true });
    // While the index grows, the list is asked for again when it is whole.
    watch(() => corpus.health?.status, (now, before) => before === 'indexing' && load(0));

    const change = (changed) => rename(placeAddress('/articles', { ...filters, ...changed }));
    const filtered = computed(() => Object.values(filters).some(Boolean));
    return {
      again, change, filtered, filters, list, load, loading, problem, w,
      clear: () => rename('/articles'),
      rest: computed(() => list.total > list.articles.length),
    };
  },
  template: /* html */ `
    <div class="list">
      <h1>{{ w.articlesTitle }}</h1>
      <ArticleFilters :filters="filters" @change="change"/>
      <p class="found"><span role="status">{{ loading && !list.articles.length ? w.loading : w.found(list.total) }}</span>
        <button v-if="filtered" type="button" class="quiet" @click="clear">{{ w.clearFilters }}</button></p>
      <ErrorNote v-if="problem" :what="w.listFailed" :problem="problem" :retry="again"/>
      <p v-else-if="!loading && !list.total" class="empty">{{ filtered ? w.noArticles : w.emptyCorpus }}</p>
      <ul :aria-busy="loading"><li v-for="each in list.articles" :key="each.id"><ArticleLine :article="each"/></li></ul>
      <button v-if="rest && !problem" type="button" class="more" :disabled="loading" @click="load(list.articles.length)">
        {{ w.more }}</button>
    </div>`,
};
