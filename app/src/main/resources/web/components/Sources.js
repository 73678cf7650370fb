import { computed } from '/libs.js';
import { w } from '/i18n.js';
import { articleAddress } from '/router.js';
import SourceLine from '/components/SourceLine.js';

/** The articles that the answer cites, in the order of their numbers, and what else was retrieved. */
export default {
  components: { SourceLine },
  props: { exchange: Object },
  setup(props) {
    const cited = computed(() => {
      const byArticle = new Map();
      for (const { n, source } of props.exchange.citations) {
        const entry = byArticle.get(source.article_id) ?? { source, numbers: [] };
        entry.numbers.push(n);
        byArticle.set(source.article_id, entry);
      }
      return [...byArticle.values()];
    });
    const others = computed(() => {
      const taken = new Set(cited.value.map((each) => each.source.article_id));
      return props.exchange.retrieved.filter((hit) => !taken.has(hit.article_id) && taken.add(hit.article_id));
    });
    const address = ({ article_id: id, start, end, revision }) => articleAddress(id, { start, end, revision });
    return { address, cited, others, w };
  },
  template: /* html */ `
    <section v-if="cited.length || others.length" class="sources">
      <template v-if="cited.length">
        <h3>{{ w.sources }}</h3>
        <ul>
          <li v-for="{ source, numbers } in cited" :key="source.article_id">
            <SourceLine :numbers="numbers" :source="source" :address="address(source)"/>
          </li>
        </ul>
      </template>
      <details v-if="others.length">
        <summary>{{ cited.length ? w.alsoRetrieved(others.length) : w.retrieved(others.length) }}</summary>
        <ul>
          <li v-for="hit in others" :key="hit.passage_id"><SourceLine :source="hit" :address="address(hit)"/></li>
        </ul>
      </details>
    </section>`,
};
