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
    const address = computed(() => ANSWERS + encodeURIComponent(state.result.after.id));
    return { address, articleAddress, changes, languageOf, panel, run, SIGNS, state, w };
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
                <a :href="articleAddress(each.article_id)" :lang="languageOf(each.title)">{{ each.title }}</a></li>
            </ul>
          </template>
          <p v-if="changes.revisions.length" class="note">{{ w.revised(changes.revisions.length) }}
            <template v-for="(each, i) in changes.revisions" :key="each.article_id">{{ i ? w.listJoin : '' }}<a
              :href="articleAddress(each.article_id)">{{ each.article_id }}</a></template></p>
        </template>
      </template>
    </section>`,
};
