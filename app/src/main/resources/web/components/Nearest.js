import { computed } from '/libs.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import SourceLine from '/components/SourceLine.js';

/** What comes nearest to a question that the corpus does not answer, each with the best of its passages. */
export default {
  components: { SourceLine },
  props: { hits: Array },
  setup(props) {
    const nearest = computed(() => props.hits.filter((hit, i) =>
      props.hits.findIndex((other) => other.article_id === hit.article_id) === i));
    const address = ({ article_id: id, start, end }) => articleAddress(id, { start, end });
    return { address, languageOf, nearest, w };
  },
  template: /* html */ `
    <section class="nearest">
      <template v-if="nearest.length">
        <h3>{{ w.nearest }}</h3>
        <ul>
          <li v-for="hit in nearest" :key="hit.passage_id">
            <SourceLine :source="hit" :address="address(hit)"/>
            <p class="passage" :lang="languageOf(hit.text)">{{ hit.text }}</p>
          </li>
        </ul>
      </template>
      <p v-else>{{ w.noNearest }}</p>
    </section>`,
};
