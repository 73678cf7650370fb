import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import SourceLine from '/components/SourceLine.js';

/** What comes nearest to a question that the corpus does not answer, each with the passage that was found. */
export default {
  components: { SourceLine },
  props: { hits: Array },
  setup: () => ({
    address: ({ article_id: id, start, end }) => articleAddress(id, { start, end }),
    languageOf,
    w,
  }),
  template: /* html */ `
    <section class="nearest">
      <template v-if="hits.length">
        <h3>{{ w.nearest }}</h3>
        <ul>
          <li v-for="hit in hits" :key="hit.passage_id">
            <SourceLine :source="hit" :address="address(hit)"/>
            <p class="passage" :lang="languageOf(hit.text)">{{ hit.text }}</p>
          </li>
        </ul>
      </template>
      <p v-else>{{ w.noNearest }}</p>
    </section>`,
};
