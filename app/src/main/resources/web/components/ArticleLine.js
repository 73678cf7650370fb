import { computed } from '/libs.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress, route } from '/router.js';

/** An article in the list. */
export default {
  props: { article: Object },
  setup(props) {
    return {
      address: computed(() => articleAddress(props.article.id)),
      here: computed(() => route.article?.id === props.article.id),
      languageOf,
      w,
    };
  },
  template: /* html */ `
    <a class="entry" :href="address" :aria-current="here ? 'true' : null">
      <span class="title" :lang="languageOf(article.title)">{{ article.title }}</span>
      <span class="where">
        <time v-if="article.published">{{ article.published }}</time>
        <span v-if="article.outlet" :lang="languageOf(article.outlet)">{{ article.outlet }}</span>
        <span v-if="article.byline" :lang="languageOf(article.byline)">{{ article.byline }}</span>
        <span v-if="w.kinds[article.kind]">{{ w.kinds[article.kind] }}</span>
        <span>{{ w.characters(article.characters) }}</span>
      </span>
    </a>`,
};
