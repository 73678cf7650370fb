import { computed, onMounted, onUnmounted, ref, watch } from '/libs.js';
import { article as fetchArticle } from '/api.js';
import { placed } from '/article/placing.js';
import { citationsOf } from '/conversation.js';
import { languageOf, w } from '/i18n.js';
import { closeArticle } from '/router.js';
import { screen } from '/screen.js';
import ArticleHead from '/components/ArticleHead.js';
import ArticleText from '/components/ArticleText.js';
import ErrorNote from '/components/ErrorNote.js';
import { swipe } from '/swipe.js';

/** An article beside the place, or as a sheet over it; at its closing the focus goes back to where it was. */
export default {
  components: { ArticleHead, ArticleText, ErrorNote },
  props: { article: Object },
  setup(props) {
    const panel = ref(null);
    const loaded = ref(null);
    const problem = ref(null);
    let opener = document.activeElement;
    let abort = null;

    async function load() {
      abort?.abort();
      abort = new AbortController();
      const { signal } = abort;
      loaded.value = null;
      problem.value = null;
      try {
        loaded.value = await fetchArticle(props.article.id, signal);
      } catch (e) {
        if (!signal.aborted) {
          problem.value = e;
        }
      }
    }
    watch(() => props.article, () => {
      if (!panel.value.contains(document.activeElement)) {
        opener = document.activeElement;
      }
    });
    watch(() => props.article.id, load, { immediate: true });
    onMounted(() => panel.value.focus({ preventScroll: true }));
    onUnmounted(() => {
      abort?.abort();
      if (opener?.isConnected) {
        opener.focus({ preventScroll: true });
      }
    });

    const cited = computed(() => citationsOf(props.article));
    const marks = computed(() => loaded.value && placed(loaded.value, props.article, cited.value));
    return { closeArticle, languageOf, load, loaded, marks, panel, problem, screen, swipe: swipe(closeArticle), w };
  },
  template: /* html */ `
    <section ref="panel" class="reader" tabindex="-1" :role="screen.wide ? 'complementary' : 'dialog'"
      :aria-modal="screen.wide ? null : 'true'" :aria-label="loaded?.title ?? w.reader">
      <div class="bar" v-on="screen.wide ? {} : swipe">
        <span class="grip" aria-hidden="true"></span>
        <span v-if="loaded" class="running" aria-hidden="true">{{ loaded.title }}</span>
        <button type="button" class="quiet close" :aria-label="w.close" :title="w.close" @click="closeArticle">✕</button>
      </div>
      <div class="page">
        <p v-if="!loaded && !problem" class="loading" role="status">{{ w.loading }}</p>
        <ErrorNote v-if="problem" :what="w.articleGone" :problem="problem" :retry="load"/>
        <article v-if="loaded" :lang="languageOf(loaded.title + loaded.text)">
          <ArticleHead :article="loaded"/>
          <div v-if="marks.notice" class="notice" role="status" :lang="w.code">
            <p>{{ w[marks.notice] }}</p>
            <blockquote v-if="marks.quote" :lang="languageOf(marks.quote)">{{ marks.quote }}</blockquote>
          </div>
          <ArticleText :article="loaded" :open="marks.open" :others="marks.others"/>
        </article>
      </div>
    </section>`,
};
