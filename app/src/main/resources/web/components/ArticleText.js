import { computed, ref, watch } from '/libs.js';
import { pieces } from '/article/pieces.js';
import { isLit, light, unlight } from '/lit.js';
import { reveal, scrolling } from '/screen.js';
import MarginMarks from '/components/MarginMarks.js';

/** An article's paragraphs; the open span is marked, in view and in focus, the others are marked paler. */
export default {
  components: { MarginMarks },
  props: { article: Object, open: Object, others: Array, leftOut: Array },
  setup(props) {
    const body = ref(null);
    const paragraphs = computed(() =>
      pieces(props.article.text, props.article.paragraphs, props.open, props.others));
    // Not when marks are only added around it: the reader's scroll position is his own.
    watch(() => [body.value, props.article.id, props.open?.start, props.open?.end], ([, id], before = []) => {
      const mark = body.value?.querySelector('mark.open');
      if (!mark) {
        return;
      }
      // Someone who goes along the tabs or the steps by keyboard stays on them.
      if (!document.activeElement?.closest('.tabs, .stepper')) {
        mark.focus({ preventScroll: true });
      }
      reveal(mark, before[1] === id ? scrolling() : 'auto');
    }, { flush: 'post', immediate: true });
    const sourceOf = (piece) => ({
      article_id: props.article.id, ...(piece.mark === 'open' ? props.open : props.others[piece.key]),
    });
    return {
      body, paragraphs, unlight,
      lightUp: (piece) => light([sourceOf(piece)]),
      isLit: (piece) => isLit(sourceOf(piece)),
    };
  },
  template: /* html */ `
    <div ref="body" class="text">
      <p v-for="(each, i) in paragraphs" :key="i"><template v-for="(piece, j) in each" :key="j"><mark v-if="piece.mark"
        :class="[piece.mark, { lit: isLit(piece) }]" :tabindex="piece.mark === 'open' ? -1 : null"
        @pointerenter="lightUp(piece)" @pointerleave="unlight">{{ piece.text }}</mark><template v-else>{{ piece.text
        }}</template></template></p>
      <MarginMarks v-if="body && leftOut.length" :body="body" :paragraphs="article.paragraphs" :spans="leftOut"/>
    </div>`,
};
