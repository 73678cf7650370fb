import { computed, onUnmounted, ref, watch } from '/libs.js';
import { citationsOf } from '/answer/links.js';
import { rendered } from '/answer/render.js';
import { compareWith, isAt, subject as compared } from '/compare.js';
import { language, languageOf } from '/i18n.js';
import { isLit, light, lit, unlight } from '/lit.js';
import { hidePopover, leavePopover, showPopover } from '/popover.js';
import { addressOf, go, route } from '/router.js';

const TARGET = '.cite, .sign, .sentence';

/**
 * A text with its citations and verdicts, while it comes and when it is whole. Hovering over a sentence lights what it cites,
 * a click opens it; the sentences that cite what the reader has open are marked.
 */
export default {
  props: { subject: Object, mode: String },
  setup(props) {
    const box = ref(null);
    watch(() => [box.value, props.subject.text, props.subject.sentences.length, props.subject.citations.length,
      props.mode, language.name], () => {
      hidePopoverWithin(box.value);
      box.value?.replaceChildren(rendered(props.subject, props.mode));
      show(box.value, props.subject);
    }, { flush: 'post', immediate: true });
    watch(() => [lit.spans, route.article, compared.value], () => show(box.value, props.subject), { flush: 'post' });
    watch(() => route.article, (article) => article && nextTo(box.value), { flush: 'post' });
    onUnmounted(() => hidePopoverWithin(box.value));

    const told = (part) => ({
      citation: props.subject.citations[part.dataset.citation],
      sentence: props.subject.sentences[part.dataset.sign ?? part.dataset.sentence],
      text: props.subject.text,
      pasted: props.mode === 'pasted',
    });
    const evidence = ({ citation, sentence }) =>
      citation ? [citation] : citationsOf(sentence, props.subject.citations);
    function enter(event) {
      const part = event.target.closest(TARGET);
      const meant = event.type === 'focusin' ? part?.matches(':focus-visible') : event.pointerType !== 'touch';
      if (part && meant) {
        light(evidence(told(part)).map(({ source }) => source));
        if (part.localName === 'button') {
          showPopover(part, told(part));
        }
      }
    }
    function leave(event) {
      const part = event.target.closest(TARGET);
      if (part) {
        unlight();
        if (part.localName === 'button') {
          leavePopover();
        }
      }
    }
    function press(event) {
      const part = event.target.closest(TARGET);
      if (!part || (part.localName !== 'button' && !getSelection().isCollapsed)) {
        return; // someone selects text
      }
      const [citation] = part.matches('.sign') ? [] : evidence(told(part));
      if (citation) {
        hidePopover();
        compareWith(props.subject, citation);
        go(addressOf(citation.source));
      } else {
        // What has no evidence says at least why.
        const sign = box.value.querySelector(`[data-sign="${part.dataset.sign ?? part.dataset.sentence}"]`);
        if (sign) {
          showPopover(sign, told(sign));
        }
      }
    }
    const classes = computed(() => [props.mode, { plain: props.mode !== 'markdown' }]);
    return { box, classes, enter, languageOf, leave, press };
  },
  template: /* html */ `
    <div v-show="subject.text" ref="box" class="answer" :class="classes" :lang="languageOf(subject.text)" @click="press"
      @pointerover="enter" @pointerout="leave" @focusin="enter" @focusout="leave"></div>`,
};

function hidePopoverWithin(box) {
  if (box?.querySelector('[aria-describedby]')) {
    hidePopover();
  }
}

/** Marks the sentences that cite what is lit, and those that cite what is open. */
function show(box, subject) {
  const open = route.article && compared.value === subject ? route.article : null;
  for (const span of box?.querySelectorAll('.sentence') ?? []) {
    const sources = citationsOf(subject.sentences[span.dataset.sentence], subject.citations).map(({ source }) => source);
    span.classList.toggle('lit', sources.some(isLit));
    span.classList.toggle('here', Boolean(open) && sources.some((source) => isAt(source, open)));
  }
}

/** Brings the sentence that cites what was opened into view, where it is not. */
function nextTo(box) {
  box?.querySelector('.sentence.here')?.scrollIntoView({ block: 'nearest' });
}
