import { computed } from '/libs.js';
import { w } from '/i18n.js';
import { addressOf } from '/router.js';
import SourceRow from '/components/SourceRow.js';
import WhyNot from '/components/WhyNot.js';

/** The articles that the answer cites, in the order of their numbers; what else was retrieved; and why another is not there. */
export default {
  components: { SourceRow, WhyNot },
  props: { exchange: Object },
  setup(props) {
    const hitsOf = (id) => props.exchange.retrieved.filter((hit) => hit.article_id === id);
    const cited = computed(() => {
      const byArticle = new Map();
      for (const { n, source } of props.exchange.citations) {
        const entry = byArticle.get(source.article_id) ?? { source, numbers: [] };
        entry.numbers = [...new Set([...entry.numbers, n])];
        byArticle.set(source.article_id, entry);
      }
      return [...byArticle.values()].map((each) => ({ ...each, hits: hitsOf(each.source.article_id) }));
    });
    const others = computed(() => {
      const nearest = props.exchange.response?.nearest ?? []; // shown as such
      const taken = new Set([...cited.value.map((each) => each.source), ...nearest].map((each) => each.article_id));
      return props.exchange.retrieved.filter((hit) => !taken.has(hit.article_id) && taken.add(hit.article_id))
        .map((source) => ({ source, hits: hitsOf(source.article_id) }));
    });
    const parameters = computed(() => {
      const { from, to, outlet } = props.exchange.filters;
      return { q: props.exchange.interpreted?.text || props.exchange.question, from, to, outlet };
    });
    const heading = computed(() => {
      const { response } = props.exchange;
      const refused = response?.outcome === 'not_found' && !response.nearest?.length;
      return cited.value.length ? w.alsoRetrieved : refused ? w.farRetrieved : w.retrieved;
    });
    return { addressOf, cited, heading, others, parameters, w };
  },
  template: /* html */ `
    <section v-if="cited.length || others.length || exchange.response" class="sources">
      <template v-if="cited.length">
        <h3>{{ w.sources }}</h3>
        <ul>
          <li v-for="{ source, numbers, hits } in cited" :key="source.article_id">
            <SourceRow :numbers="numbers" :source="source" :address="addressOf(source)" :hits="hits" :exchange="exchange"/>
          </li>
        </ul>
      </template>
      <details v-if="others.length">
        <summary>{{ heading(others.length) }}</summary>
        <ul>
          <li v-for="{ source, hits } in others" :key="source.passage_id">
            <SourceRow :source="source" :address="addressOf(source)" :hits="hits" :exchange="exchange"/></li>
        </ul>
      </details>
      <details v-if="exchange.response">
        <summary>{{ w.whyNot }}</summary>
        <WhyNot :parameters="parameters"/>
      </details>
    </section>`,
};
