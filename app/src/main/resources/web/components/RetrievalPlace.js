import { computed, reactive, ref, watch } from '/libs.js';
import { search } from '/api.js';
import { corpus } from '/corpus.js';
import { languageOf, w } from '/i18n.js';
import { go, known, placeAddress, route } from '/router.js';
import DateSpan from '/components/DateSpan.js';
import ErrorNote from '/components/ErrorNote.js';
import LaneList from '/components/LaneList.js';
import WhyNot from '/components/WhyNot.js';

const NO_FILTERS = { q: '', from: '', to: '', outlet: '' };
const MODES = ['hybrid', 'lexical', 'vector'];
const SHOWN = 20;
const NAMED = 5;

/** What a question finds: the lanes side by side, what was left out, and what kept another article away. */
export default {
  components: { DateSpan, ErrorNote, LaneList, WhyNot },
  setup() {
    const form = reactive({ ...NO_FILTERS });
    const found = reactive({ asking: false, results: null, problem: null });
    const lit = ref('');
    let abort = null;
    async function load() {
      abort?.abort();
      abort = new AbortController();
      const { signal } = abort;
      Object.assign(found, { asking: true, problem: null });
      try {
        const asked = MODES.map((mode) => search({ ...form, mode, limit: SHOWN }, signal));
        found.results = Object.fromEntries((await Promise.all(asked)).map((result, i) => [MODES[i], result]));
      } catch (problem) {
        if (signal.aborted) {
          return;
        }
        Object.assign(found, { problem, results: null });
      }
      found.asking = false;
    }
    watch(() => route.address, () => {
      if (route.place === 'retrieval') {
        Object.assign(form, known(route.query, NO_FILTERS));
        Object.assign(found, { results: form.q ? found.results : null, problem: null });
        if (form.q) {
          load();
        }
      }
    }, { immediate: true });
    function send() {
      const address = placeAddress('/retrieval', { ...form, q: form.q.trim() });
      if (address === route.address) {
        load();
      } else {
        go(address);
      }
    }
    const asked = computed(() => known(route.query, NO_FILTERS));
    const hybrid = computed(() => found.results?.hybrid);
    const ranks = computed(() => Object.fromEntries(MODES.map((mode) =>
      [mode, new Map((found.results?.[mode].hits ?? []).map((hit) => [hit.passage_id, hit.rank]))])));
    const span = computed(() => [hybrid.value?.interpreted.from, hybrid.value?.interpreted.to].filter(Boolean).join(' – '));
    const parts = computed(() => hybrid.value?.looked_for?.parts ?? []);
    const best = (all) => all.toSorted((a, b) => a - b).slice(0, NAMED);
    return { asked, best, corpus, form, found, hybrid, languageOf, lit, load, MODES, parts, ranks, send, span, w };
  },
  template: /* html */ `
    <div class="list retrieval">
      <h1>{{ w.retrieval }}</h1>
      <form class="search" role="search" @submit.prevent="send">
        <div class="line"><input v-model="form.q" type="search" class="field" maxlength="2000" :aria-label="w.question"
          :placeholder="w.retrievalField"><button type="submit" class="main" :disabled="!form.q.trim()">{{ w.find }}</button></div>
        <div class="filters">
          <DateSpan v-model:from="form.from" v-model:to="form.to"/>
          <select v-if="corpus.outlets.length > 1 || form.outlet" v-model="form.outlet" :aria-label="w.outlet">
            <option value="">{{ w.anyOutlet }}</option><option v-for="each in corpus.outlets" :key="each">{{ each }}</option></select>
        </div>
      </form>
      <ErrorNote v-if="found.problem" :what="w.searchFailed" :problem="found.problem" :retry="load"/>
      <p v-else-if="found.asking && !hybrid" class="loading" role="status">{{ w.searching }}</p>
      <p v-else-if="!hybrid" class="lead">{{ w.retrievalText }}</p>
      <template v-else>
        <p class="note"><template v-if="hybrid.interpreted.text !== asked.q">{{ w.understood }}<span
          :lang="languageOf(hybrid.interpreted.text)">{{ hybrid.interpreted.text }}</span> · </template><template
          v-if="span">{{ span }} · </template>{{ w.milliseconds(hybrid.timings_ms.total) }}</p>
        <p v-for="note in hybrid.interpreted.notes" :key="note" class="note" :lang="languageOf(note)">{{ note }}</p>
        <section v-if="parts.length" class="parts" :aria-label="w.parts"><h2>{{ w.parts }}</h2>
          <ul><li v-for="part in parts" :key="part.text"><span :lang="languageOf(part.text)">{{ part.text }}</span>
            <span class="note">{{ part.ranks.length ? w.ranks(part.ranks.length, best(part.ranks)) : w.nothingFound }}</span></li></ul></section>
        <details class="asking"><summary>{{ w.whyNot }}</summary><WhyNot :key="asked.q" :parameters="asked"/></details>
        <div class="columns" :aria-busy="found.asking">
          <LaneList v-for="mode in MODES" :key="mode" :mode="mode" :hits="found.results[mode].hits" :ranks="ranks" :lit="lit"
            @light="lit = $event"/>
        </div>
        <section v-if="hybrid.left_out?.length" class="left-out"><h2>{{ w.leftOut }}</h2>
          <ul><li v-for="each in hybrid.left_out" :key="each.article_id" :lang="languageOf(each.title)">{{ each.title }} · {{
            each.reason }}</li></ul></section>
      </template>
    </div>`,
};
