import { computed, onUnmounted, ref, watch } from '/libs.js';
import { original } from '/api.js';
import { rawPieces } from '/article/original.js';
import { languageOf, w } from '/i18n.js';
import { articleAddress } from '/router.js';
import { reveal } from '/screen.js';
import ErrorNote from '/components/ErrorNote.js';

/** The file that the article was read from, as found, with the article's pieces marked; those of other articles paler. */
export default {
  components: { ErrorNote },
  props: { article: Object, title: String },
  setup(props) {
    const raw = ref(null);
    const body = ref(null);
    const problem = ref(null);
    let abort = null;

    async function load() {
      abort?.abort();
      abort = new AbortController();
      const { signal } = abort;
      raw.value = null;
      problem.value = null;
      try {
        raw.value = await original(props.article.id, signal);
      } catch (e) {
        if (!signal.aborted) {
          problem.value = e;
        }
      }
    }
    watch(() => props.article.id, load, { immediate: true });
    onUnmounted(() => abort?.abort());
    watch(() => [body.value, raw.value], () => {
      const first = body.value?.querySelector('mark.own');
      if (first) {
        first.focus({ preventScroll: true });
        reveal(first, 'instant');
      }
    }, { flush: 'post' });

    const pieces = computed(() => raw.value && rawPieces(raw.value));
    const address = (id) => articleAddress(id, { original: true });
    const count = computed(() => pieces.value.filter((each) => each.kind === 'own').length);
    return { address, body, count, languageOf, load, pieces, problem, raw, w };
  },
  template: /* html */ `
    <ErrorNote v-if="problem" :what="w.originalGone" :problem="problem" :retry="load"/>
    <p v-else-if="!raw" class="loading" role="status">{{ w.loading }}</p>
    <section v-else class="original">
      <header>
        <h2 :lang="languageOf(title)">{{ title }}</h2>
        <p class="where"><span class="file">{{ raw.file }}</span><span>{{ w.rawPlace(raw.start, raw.end) }}</span></p>
        <p class="legend"><mark class="own">{{ w.ownPieces(count) }}</mark>
          <mark v-if="raw.other.length" class="foreign">{{ w.otherPieces(raw.other.length) }}</mark>
          <span>{{ w.unread }}</span></p>
      </header>
      <div ref="body" class="raw" :lang="languageOf(raw.text)"><template v-for="(piece, i) in pieces" :key="i"><a
        v-if="piece.named" class="whose" :href="address(piece.id)" :lang="languageOf(piece.title)">{{ piece.title || w.untitled
        }}</a><mark v-if="piece.kind" :class="piece.kind" :tabindex="piece.kind === 'own' ? -1 : null" :title="piece.title">{{
        piece.text }}</mark><span v-else>{{ piece.text }}</span></template></div>
    </section>`,
};
