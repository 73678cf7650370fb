import { computed, reactive, ref, useId } from '/libs.js';
import { search } from '/api.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import { titlesLike } from '/titles.js';
import ErrorNote from '/components/ErrorNote.js';
import LanePlaces from '/components/LanePlaces.js';
import SourceLine from '/components/SourceLine.js';

/** Takes the title of an article and says what kept it from being found by a question. */
export default {
  components: { ErrorNote, LanePlaces, SourceLine },
  props: { parameters: Object },
  setup(props) {
    const title = ref('');
    const titles = titlesLike(title);
    const listed = useId();
    const state = reactive({ asking: false, found: null, problem: null });
    let abort = null;
    async function ask() {
      if (!title.value.trim()) {
        return;
      }
      abort?.abort();
      abort = new AbortController();
      const { signal } = abort;
      Object.assign(state, { asking: true, problem: null });
      try {
        const { why_not: found } = await search({ ...props.parameters, why_not: title.value.trim() }, signal);
        state.found = found ?? null;
      } catch (problem) {
        if (signal.aborted) {
          return;
        }
        Object.assign(state, { problem, found: null });
      }
      state.asking = false;
    }
    const lanes = computed(() => (state.found?.lanes ?? []).filter((each) => each.rank != null));
    return { articleAddress, ask, lanes, languageOf, listed, state, title, titles, w };
  },
  template: /* html */ `
    <form class="why-not" @submit.prevent="ask">
      <div class="line">
        <input v-model="title" type="text" :aria-label="w.whyNotField" :placeholder="w.whyNotField" maxlength="300" :list="listed">
        <datalist :id="listed"><option v-for="each in new Set(titles)" :key="each" :value="each"></option></datalist>
        <button type="submit" :disabled="state.asking || !title.trim()">{{ w.whyNotAsk }}</button>
      </div>
      <ErrorNote v-if="state.problem" :what="w.whyNotFailed" :problem="state.problem"/>
      <div v-else-if="state.found" class="verdict" role="status">
        <SourceLine v-if="state.found.article" :source="state.found.article" :address="articleAddress(state.found.article.id)"/>
        <ul><li v-for="each in state.found.reasons" :key="each.kind + each.text" :lang="languageOf(each.text)">{{
          each.text }}</li></ul>
        <LanePlaces :places="lanes"/>
      </div>
    </form>`,
};
