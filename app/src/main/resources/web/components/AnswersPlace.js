import { computed, ref, watch } from '/libs.js';
import { answers } from '/api.js';
import { ANSWERS, CONVERSATIONS } from '/conversation.js';
import { languageOf, w } from '/i18n.js';
import { paged } from '/paging.js';
import { placeAddress, rename, route } from '/router.js';
import ErrorNote from '/components/ErrorNote.js';
import SearchField from '/components/SearchField.js';

/** The answers that the server keeps, the newest first; each opens as it was told. The search is part of the address. */
export default {
  components: { ErrorNote, SearchField },
  setup() {
    const q = ref('');
    const { again, list, load, more, rest } = paged(async (page, signal) => {
      const { total, answers: items } = await answers({ q: q.value, ...page }, signal);
      return { total, items };
    });
    watch(() => route.address, () => {
      if (route.place === 'answers') {
        q.value = route.query.q ?? '';
        load(0);
      }
    }, { immediate: true });
    const search = (words) => rename(placeAddress('/answers', { q: words }));
    const address = ({ id }) => ANSWERS + encodeURIComponent(id);
    // One question alone is no conversation to go to.
    const conversation = ({ conversation_id: id }) =>
      (list.items.filter((each) => each.conversation_id === id).length > 1 ? CONVERSATIONS + encodeURIComponent(id) : '');
    const none = computed(() => (q.value ? w.noSuchAnswers : w.noAnswers));
    return { address, again, conversation, languageOf, list, more, none, q, rest, search, w };
  },
  template: /* html */ `
    <div class="list history">
      <h1>{{ w.answersTitle }}</h1>
      <SearchField v-if="q || list.total || list.loading" :words="q" :label="w.searchAnswers" @search="search"/>
      <p class="found"><span role="status">{{ list.loading && !list.items.length ? w.loading : w.foundAnswers(list.total) }}</span></p>
      <ErrorNote v-if="list.problem" :what="w.answersFailed" :problem="list.problem" :retry="again"/>
      <p v-else-if="!list.loading && !list.total" class="empty">{{ none }}</p>
      <ul :aria-busy="list.loading"><li v-for="each in list.items" :key="each.id">
        <a class="entry" :href="address(each)">
          <span class="title" :lang="languageOf(each.question)">{{ each.question }}</span>
          <span class="where"><time :datetime="each.asked_at">{{ w.time(new Date(each.asked_at)) }}</time>
            <span>{{ w.outcomes[each.outcome] ?? each.outcome }}</span><span>{{ w.models[each.model] ?? each.model }}</span></span>
        </a>
        <a v-if="conversation(each)" class="quiet whole" :href="conversation(each)">{{ w.wholeConversation }}</a>
      </li></ul>
      <button v-if="rest && !list.problem" type="button" class="more" :disabled="list.loading" @click="more">{{ w.more }}</button>
    </div>`,
};
