import { languageOf } from '/i18n.js';

/** A line that names an article and opens it at a place. */
export default {
  props: { numbers: { type: Array, default: () => [] }, source: Object, address: String },
  setup: () => ({ languageOf }),
  template: /* html */ `
    <a class="source" :href="address">
      <span v-if="numbers.length" class="numbers">{{ numbers.map((n) => '[' + n + ']').join(' ') }}</span>
      <span class="title" :lang="languageOf(source.title)">{{ source.title }}</span>
      <span class="where"><span v-if="source.outlet" :lang="languageOf(source.outlet)">{{ source.outlet }}</span>
        <time v-if="source.published">{{ source.published }}</time></span>
    </a>`,
};
