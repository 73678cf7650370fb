import { computed, reactive, watch } from '/libs.js';
import { articles } from '/api.js';
import { corpus } from '/corpus.js';
import { w } from '/i18n.js';
import { paged } from '/paging.js';
import { known, placeAddress, rename, route } from '/router.js';
import ArticleFilters from '/components/ArticleFilters.js';
import ArticleLine from '/components/ArticleLine.js';
import ErrorNote from '/components/ErrorNote.js';

const NO_FILTERS = { q: '', outlet: '', from: '', to: '', file: '' };

/** The whole corpus as a list; its search and filters are part of the address. */
export default {
  components: { ArticleFilters, ArticleLine, ErrorNote },
  setup() {
    const filters = reactive({ ...NO_FILTERS });
    const { again, list, load, more, rest } = paged(async (page, signal) => {
      const { total, articles: items } = await articles({ ...filters, q: filters.q.trim(), ...page }, signal);
      return { total, items };
    });

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
    return { again, change, clear: () => rename('/articles'), filtered, filters, list, more, rest, w };
  },
  template: /* html */ `
    <div class="list">
      <h1>{{ w.articlesTitle }}</h1>
      <ArticleFilters :filters="filters" @change="change"/>
      <p class="found"><span role="status">{{ list.loading && !list.items.length ? w.loading : w.found(list.total) }}</span>
        <button v-if="filtered" type="button" class="quiet" @click="clear">{{ w.clearFilters }}</button></p>
      <ErrorNote v-if="list.problem" :what="w.listFailed" :problem="list.problem" :retry="again"/>
      <p v-else-if="!list.loading && !list.total" class="empty">{{ filtered ? w.noArticles : w.emptyCorpus }}</p>
      <ul :aria-busy="list.loading"><li v-for="each in list.items" :key="each.id"><ArticleLine :article="each"/></li></ul>
      <button v-if="rest && !list.problem" type="button" class="more" :disabled="list.loading" @click="more">{{ w.more }}</button>
    </div>`,
};
