import { computed } from '/libs.js';
import { placed } from '/article/placing.js';
import { unused } from '/article/unused.js';
import { citationsFrom, subject } from '/compare.js';
import { languageOf, w } from '/i18n.js';
import AlsoHere from '/components/AlsoHere.js';
import ArticleHead from '/components/ArticleHead.js';
import ArticleText from '/components/ArticleText.js';

/** An article as it was healed, with what the answer cites from it and what it left out. */
export default {
  components: { AlsoHere, ArticleHead, ArticleText },
  props: { article: Object, asked: Object },
  setup(props) {
    const cited = computed(() => citationsFrom(props.asked));
    const marks = computed(() => placed(props.article, props.asked, cited.value));
    const leftOut = computed(() => unused(props.article, subject.value));
    return { cited, languageOf, leftOut, marks, w };
  },
  template: /* html */ `
    <article :lang="languageOf(article.title + article.text)">
      <ArticleHead :article="article"/>
      <div v-if="marks.notice" class="notice" role="status" :lang="w.code">
        <p>{{ w[marks.notice] }}</p>
        <blockquote v-if="marks.quote" :lang="languageOf(marks.quote)">{{ marks.quote }}</blockquote>
      </div>
      <AlsoHere :cited="cited" :left-out="leftOut" :lang="w.code"/>
      <ArticleText :article="article" :open="marks.open" :others="marks.others" :left-out="leftOut"/>
    </article>`,
};
