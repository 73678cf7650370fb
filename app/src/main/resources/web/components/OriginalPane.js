import { computed, onUnmounted, ref, watch } from '/libs.js';
import { original } from '/api.js';
import { rawPieces } from '/article/original.js';
import { placed } from '/article/placing.js';
import { citationsFrom } from '/compare.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import { reveal } from '/screen.js';
import ErrorNote from '/components/ErrorNote.js';

/**
 * The file that the article was read from, as found, with the article's pieces marked, what is open of it most; those of other
 * articles paler.
 */
export default {
  components: { ErrorNote },
  props: { article: Object, asked: Object },
  setup(props) {
    const raw = ref(null);
    const body = ref(null);
    const problem = ref(null);
    let abort = null;
    let shown = '';

    const span = computed(() => placed(props.article, props.asked, citationsFrom(props.asked)).open);
    async function load() {
      abort?.abort();
      abort = new AbortController();
      const { signal } = abort;
      const { id } = props.article;
      // The same file stays until it comes anew: only the place in it is another.
      raw.value = id === shown ? raw.value : null;
      problem.value = null;
      try {
        raw.value = await original(id, span.value, signal);
        shown = id;
      } catch (e) {
        if (!signal.aborted) {
          problem.value = e;
        }
      }
    }
    watch(() => [props.article.id, span.value?.start, span.value?.end], load, { immediate: true });
    onUnmounted(() => abort?.abort());
    watch(() => [body.value, raw.value], () => {
      const first = body.value?.querySelector('mark.cited') ?? body.value?.querySelector('mark.own');
      if (first) {
        // Someone who goes along the tabs or the steps by keyboard stays on them.
        if (!document.activeElement?.closest('.tabs, .stepper')) {
          first.focus({ preventScroll: true });
        }
        reveal(first, 'instant');
      }
    }, { flush: 'post' });

    const pieces = computed(() => raw.value && rawPieces(raw.value));
    const address = (id) => articleAddress(id, { original: true });
    const count = computed(() => raw.value.spans.length);
    return { address, body, count, languageOf, load, pieces, problem, raw, w };
  },
  template: /* html */ `
    <ErrorNote v-if="problem" :what="w.originalGone" :problem="problem" :missing="w.originalMissing" :retry="load"/>
    <p v-else-if="!raw" class="loading" role="status">{{ w.loading }}</p>
    <section v-else class="original">
      <header>
        <h2 :lang="languageOf(article.title)">{{ article.title }}</h2>
        <p class="where"><span class="file">{{ raw.file }}</span><span>{{ w.rawPlace(raw.start, raw.end) }}</span></p>
        <p class="legend"><mark v-if="raw.cited?.length" class="cited">{{ w.citedPiece }}</mark>
          <mark class="own">{{ w.ownPieces(count) }}</mark>
          <mark v-if="raw.other.length" class="foreign">{{ w.otherPieces(raw.other.length) }}</mark>
          <span>{{ w.unread }}</span></p>
      </header>
      <div ref="body" class="raw" :lang="languageOf(raw.text)"><template v-for="(piece, i) in pieces" :key="i"><a
        v-if="piece.named" class="whose" :href="address(piece.id)" :lang="languageOf(piece.title)">{{ piece.title || w.untitled
        }}</a><mark v-if="piece.kind" :class="piece.kind" :tabindex="piece.kind === 'foreign' ? null : -1" :title="piece.title">{{
        piece.text }}</mark><span v-else>{{ piece.text }}</span></template></div>
    </section>`,
};
