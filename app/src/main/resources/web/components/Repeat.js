import { computed, nextTick, reactive, ref } from '/libs.js';
import { repeat } from '/api.js';
import { ANSWERS } from '/conversation.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import { scrolling } from '/screen.js';
import ErrorNote from '/components/ErrorNote.js';

const SIGNS = { kept: '=', added: '+', removed: '−' };

/** An answer asked again as it was asked then, and what changed. */
export default {
  components: { ErrorNote },
  props: { id: String },
  setup(props, { expose }) {
    const panel = ref(null);
    const state = reactive({ asking: false, result: null, problem: null });
    async function run() {
      if (state.asking) {
        return;
      }
      Object.assign(state, { asking: true, problem: null });
      try {
        state.result = await repeat(props.id);
      } catch (problem) {
        Object.assign(state, { problem, result: null });
      }
      state.asking = false;
      await nextTick();
      panel.value?.scrollIntoView({ block: 'nearest', behavior: scrolling() });
    }
    expose({ run });
    const changes = computed(() => state.result?.changes);
    // An article that is gone is told of in the answer before only.
    const titleOf = (id) => ['before', 'after'].flatMap((which) => state.result[which].citations)
      .find(({ source }) => source.article_id === id)?.source.title ?? id;
    const revisions = computed(() => changes.value.revisions.map(({ article_id: id, after }) =>
      ({ id, title: titleOf(id), gone: after == null })));
    const revised = computed(() => revisions.value.filter(({ gone }) => !gone));
    const gone = computed(() => revisions.value.filter((each) => each.gone));
    const isGone = (id) => gone.value.some((each) => each.id === id);
    const address = computed(() => ANSWERS + encodeURIComponent(state.result.after.id));
    return { address, articleAddress, changes, gone, isGone, languageOf, panel, revised, run, SIGNS, state, w };
  },
  template: /* html */ `
    <section v-if="state.asking || state.result || state.problem" ref="panel" class="repeat" :aria-label="w.changes" aria-live="polite">
      <ErrorNote v-if="state.problem" :what="w.repeatFailed" :problem="state.problem" :retry="run"/>
      <p v-else-if="state.asking" class="note">{{ w.repeating }}</p>
      <template v-else>
        <h3>{{ changes.same ? w.unchanged : w.changes }} <a :href="address">{{ w.newAnswer }}</a></h3>
        <template v-if="!changes.same">
          <p v-if="changes.outcome">{{ w.outcomes[changes.outcome.before] }} → {{ w.outcomes[changes.outcome.after] }}</p>
          <ul class="changes">
            <li v-for="(each, i) in changes.sentences" :key="i" :class="each.change"><span class="glyph" role="img"
              :aria-label="w.changed[each.change]">{{ SIGNS[each.change] }}</span>
              <span class="sentence" :lang="languageOf(each.text)">{{ each.text }}</span></li>
          </ul>
          <template v-if="changes.sources.length">
            <h4>{{ w.sources }}</h4>
            <ul class="changes">
              <li v-for="each in changes.sources" :key="each.article_id" :class="each.change"><span class="glyph" role="img"
                :aria-label="w.changed[each.change]">{{ SIGNS[each.change] }}</span>
                <component :is="isGone(each.article_id) ? 'span' : 'a'" class="source-title" :href="isGone(each.article_id) ? null
                  : articleAddress(each.article_id)" :lang="languageOf(each.title)">{{ each.title }}</component></li>
            </ul>
          </template>
          <template v-if="revised.length">
            <h4>{{ w.revised(revised.length) }}</h4>
            <ul><li v-for="each in revised" :key="each.id"><a :href="articleAddress(each.id)" :lang="languageOf(each.title)">{{
              each.title }}</a></li></ul>
          </template>
          <template v-if="gone.length">
            <h4>{{ w.gone(gone.length) }}</h4>
            <ul><li v-for="each in gone" :key="each.id" :lang="languageOf(each.title)">{{ each.title }}</li></ul>
          </template>
        </template>
      </template>
    </section>`,
};
