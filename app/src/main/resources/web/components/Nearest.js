import { computed } from '/libs.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import SourceRow from '/components/SourceRow.js';

/** What comes nearest to a question that the corpus does not answer, each with the best of its passages. */
export default {
  components: { SourceRow },
  props: { exchange: Object },
  setup(props) {
    const nearest = computed(() => {
      const hits = props.exchange.response.nearest ?? [];
      return hits.filter((hit, i) => hits.findIndex((other) => other.article_id === hit.article_id) === i);
    });
    const hitsOf = ({ article_id: id }) => props.exchange.retrieved.filter((hit) => hit.article_id === id);
    const address = ({ article_id: id, start, end }) => articleAddress(id, { start, end });
    return { address, hitsOf, languageOf, nearest, w };
  },
  template: /* html */ `
    <section class="nearest">
      <template v-if="nearest.length">
        <h3>{{ w.nearest }}</h3>
        <ul>
          <li v-for="hit in nearest" :key="hit.passage_id">
            <SourceRow :source="hit" :address="address(hit)" :hits="hitsOf(hit)" :exchange="exchange"/>
            <p class="passage" :lang="languageOf(hit.text)">{{ hit.text }}</p>
          </li>
        </ul>
      </template>
      <p v-else>{{ w.noNearest }}</p>
    </section>`,
};
