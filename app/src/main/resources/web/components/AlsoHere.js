import { computed } from '/libs.js';
import { languageOf, w } from '/i18n.js';
import { addressOf } from '/router.js';

/** What else of the open article the answer cites, and what of it was retrieved and left out; each opens at its place. */
export default {
  props: { cited: Array, leftOut: Array },
  setup(props) {
    const rest = computed(() => props.cited.filter((each) => !each.open));
    return { addressOf, languageOf, rest, w };
  },
  template: /* html */ `
    <details v-if="rest.length || leftOut.length" class="also">
      <summary>{{ w.alsoHere(rest.length, leftOut.length) }}</summary>
      <template v-if="rest.length">
        <h3>{{ w.alsoCited }}</h3>
        <ul><li v-for="{ n, source } in rest" :key="source.start + '-' + source.end"><a :href="addressOf(source)">
          <span class="numbers">[{{ n }}]</span> <span class="passage" :lang="languageOf(source.quote)">{{ source.quote }}</span></a></li></ul>
      </template>
      <template v-if="leftOut.length">
        <h3>{{ w.leftOutHere }}</h3>
        <ul><li v-for="hit in leftOut" :key="hit.passage_id"><a :href="addressOf(hit)">
          <span class="numbers">{{ w.rank(hit.rank) }}</span> <span class="passage" :lang="languageOf(hit.text)">{{ hit.text }}</span></a></li></ul>
      </template>
    </details>`,
};
