import { computed, onMounted, onUnmounted, ref, watch } from '/libs.js';
import { loading } from '/article/loading.js';
import { languageOf, w } from '/i18n.js';
import { hidePopover } from '/popover.js';
import { articleAddress, closeArticle } from '/router.js';
import { screen } from '/screen.js';
import { swipe } from '/swipe.js';
import ArticlePane from '/components/ArticlePane.js';
import ErrorNote from '/components/ErrorNote.js';
import OriginalPane from '/components/OriginalPane.js';
import ReaderTabs from '/components/ReaderTabs.js';
import Stepper from '/components/Stepper.js';

/** An article beside the place, or as a sheet over it; at its closing the focus goes back to where it was. */
export default {
  components: { ArticlePane, ErrorNote, OriginalPane, ReaderTabs, Stepper },
  props: { article: Object },
  setup(props) {
    const panel = ref(null);
    const page = ref(null);
    const { loaded, problem, load } = loading(() => props.article);
    let opener = document.activeElement;
    watch(() => props.article, () => {
      if (!panel.value.contains(document.activeElement)) {
        opener = document.activeElement;
      }
    });
    // Before what is in it scrolls to its mark.
    watch(() => [props.article.id, props.article.original], () => page.value.scrollTo({ top: 0, behavior: 'instant' }));
    onMounted(() => panel.value.focus({ preventScroll: true }));
    onUnmounted(() => {
      if (opener?.isConnected) {
        opener.focus({ preventScroll: true });
        hidePopover(); // nobody asked for it
      }
    });
    // The other view of the same article, at the same span.
    const turned = computed(() => articleAddress(props.article.id, { ...props.article, original: !props.article.original }));
    const aside = () => screen.wide || closeArticle();
    return {
      aside, closeArticle, languageOf, load, loaded, page, panel, problem, screen, swipe: swipe(closeArticle), turned, w,
    };
  },
  template: /* html */ `
    <section ref="panel" class="reader" tabindex="-1" :role="screen.wide ? 'complementary' : 'dialog'"
      :aria-modal="screen.wide ? null : 'true'" :aria-label="loaded?.title ?? w.reader" @click.self="aside">
      <div class="bar" v-on="screen.wide ? {} : swipe">
        <span class="grip" aria-hidden="true"></span>
        <ReaderTabs :article="article" :title="loaded?.title ?? ''"/>
        <a class="quiet turn" :href="turned" :title="w.originalHint">{{
          article.original ? w.healedView : w.originalView }}</a>
        <button type="button" class="quiet close" :aria-label="w.close" :title="w.close" @click="closeArticle">✕</button>
      </div>
      <div id="reader-page" ref="page" class="page" role="tabpanel" :aria-label="loaded?.title ?? w.reader">
        <ErrorNote v-if="problem" :what="w.articleGone" :problem="problem" :missing="w.articleMissing" :retry="load">
          <a href="/articles">{{ w.browse }}</a></ErrorNote>
        <p v-else-if="!loaded" class="loading" role="status">{{ w.loading }}</p>
        <OriginalPane v-else-if="article.original" :article="loaded" :asked="article"/>
        <ArticlePane v-else :article="loaded" :asked="article"/>
      </div>
      <Stepper/>
    </section>`,
};
