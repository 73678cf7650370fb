import { computed, onUnmounted, ref, watch } from '/libs.js';
import { rendered } from '/answer/render.js';
import { corpus } from '/corpus.js';
import { language, languageOf } from '/i18n.js';
import { isLit, light, lit, unlight } from '/lit.js';
import { hidePopover, leavePopover, showPopover } from '/popover.js';
import { articleAddress, go } from '/router.js';

const QUOTING = 'extractive';

/** The text of an answer with its citations and verdicts, while it comes and when it is whole. */
export default {
  props: { exchange: Object },
  setup(props) {
    const box = ref(null);
    const plain = computed(() => isPlain(props.exchange));
    watch(() => [box.value, props.exchange.text, props.exchange.sentences.length, props.exchange.citations.length,
      plain.value, language.name], () => {
      hidePopoverWithin(box.value);
      box.value?.replaceChildren(rendered({ ...props.exchange, plain: plain.value }));
    }, { flush: 'post', immediate: true });
    watch(() => [lit.article, lit.start, lit.end], () => show(box.value, props.exchange));
    onUnmounted(() => hidePopoverWithin(box.value));

    const told = (button) => ({
      citation: props.exchange.citations[button.dataset.citation],
      sentence: props.exchange.sentences[button.dataset.sign],
    });
    function enter(event) {
      const button = event.target.closest('.cite, .sign');
      const meant = event.type === 'focusin' ? button?.matches(':focus-visible') : event.pointerType !== 'touch';
      if (button && meant) {
        const { citation } = told(button);
        showPopover(button, told(button));
        if (citation) {
          light(citation.source);
        }
      }
    }
    function leave(event) {
      if (event.target.closest('.cite, .sign')) {
        leavePopover();
        unlight();
      }
    }
    function press(event) {
      const button = event.target.closest('.cite, .sign');
      if (!button) {
        return;
      }
      const { citation } = told(button);
      if (citation) {
        hidePopover();
        const { article_id: id, start, end, revision } = citation.source;
        go(articleAddress(id, { start, end, revision }));
      } else {
        showPopover(button, told(button));
      }
    }
    return { box, enter, languageOf, leave, press };
  },
  template: /* html */ `
    <div v-show="exchange.text" ref="box" class="answer" :lang="languageOf(exchange.text)" @click="press"
      @pointerover="enter" @pointerout="leave" @focusin="enter" @focusout="leave"></div>`,
};

/** Quoted text is never read as Markdown. The server lists its default model first. */
function isPlain({ response, filters }) {
  return (response?.model || filters.model || corpus.health?.models[0]?.name || QUOTING) === QUOTING;
}

function hidePopoverWithin(box) {
  if (box?.querySelector('[aria-describedby]')) {
    hidePopover();
  }
}

function show(box, { citations, sentences }) {
  const numbers = new Set(citations.filter((each) => isLit(each.source)).map((each) => each.n));
  for (const span of box?.querySelectorAll('.sentence') ?? []) {
    const cited = sentences[span.dataset.sentence].citations ?? [];
    span.classList.toggle('lit', cited.some((n) => numbers.has(n)));
  }
}
