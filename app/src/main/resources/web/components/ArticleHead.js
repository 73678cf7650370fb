import { computed } from '/libs.js';
import { w } from '/i18n.js';

/** Title, kickers and decks, and where the article is from. */
export default {
  props: { article: Object },
  setup(props) {
    const original = computed(() => (/^https?:\/\//i.test(props.article.url ?? '') ? props.article.url : ''));
    return { original, w };
  },
  template: /* html */ `
    <header>
      <h2>{{ article.title }}</h2>
      <p v-for="each in article.subtitles ?? []" :key="each" class="deck">{{ each }}</p>
      <p class="where">
        <span v-if="article.byline">{{ article.byline }}</span>
        <span v-if="article.outlet">{{ article.outlet }}</span>
        <time v-if="article.published">{{ article.published }}</time>
        <span v-if="w.kinds[article.kind]" :lang="w.code">{{ w.kinds[article.kind] }}</span>
        <a v-if="original" :href="original" target="_blank" rel="noopener noreferrer" :lang="w.code">{{ w.original }}</a>
      </p>
    </header>`,
};
