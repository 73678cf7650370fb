import { computed, nextTick, onMounted, onUnmounted, reactive, ref, watch } from '/libs.js';
import { hidePopover, leavePopover, POPOVER_ID, popover, stayPopover } from '/popover.js';
import { languageOf, w } from '/i18n.js';
import { bare } from '/answer/markdown.js';
import { disagreement, exact, signOf } from '/answer/verdicts.js';

const GAP = 6;
const EDGE = 8;

/** The popover of a citation (its quotation and where it is from) or of a verdict (its word and what disagrees). */
export default {
  setup() {
    const box = ref(null);
    const place = reactive({ left: '0px', top: '0px' });
    watch(() => popover.anchor, async (anchor) => {
      await nextTick();
      if (anchor && box.value) {
        if (!box.value.matches(':popover-open')) {
          box.value.showPopover();
        }
        Object.assign(place, beside(anchor.getBoundingClientRect(), box.value.getBoundingClientRect()));
      }
    });
    const scrolled = (event) => event.target.contains?.(popover.anchor) && hidePopover();
    const elsewhere = (event) => event.target.closest?.('.popover, .cite, .sign, .sentence') || hidePopover();
    onMounted(() => {
      addEventListener('scroll', scrolled, { capture: true, passive: true });
      addEventListener('pointerdown', elsewhere);
    });
    onUnmounted(() => {
      removeEventListener('scroll', scrolled, { capture: true });
      removeEventListener('pointerdown', elsewhere);
    });
    const told = computed(() => popover.citation ?? popover.sentence);
    const parts = computed(() => (popover.sentence ? differing(popover.sentence, popover.text) : []));
    const problems = computed(() => exact(told.value?.problems));
    return { box, disagreement, id: POPOVER_ID, languageOf, leavePopover, parts, place, popover, problems, signOf, stayPopover, told, w };
  },
  template: /* html */ `
    <div v-if="told" :id="id" ref="box" class="popover" role="tooltip" popover="manual" :style="place"
      @pointerenter="stayPopover" @pointerleave="leavePopover">
      <template v-if="popover.citation">
        <blockquote :lang="languageOf(told.source.quote)">{{ told.source.quote }}</blockquote>
        <p class="from"><cite :lang="languageOf(told.source.title)">{{ told.source.title }}</cite>
          <span v-if="told.source.outlet">{{ told.source.outlet }}</span>
          <time v-if="told.source.published">{{ told.source.published }}</time></p>
      </template>
      <p v-if="signOf(told.verdict)" class="word"><span class="glyph" :class="told.verdict">{{ signOf(told.verdict) }}</span>
        {{ w.verdicts[told.verdict] }}<span v-if="told.method"> · {{ w.methods[told.method] }}</span></p>
      <p v-if="told.note" class="word">{{ told.note }}</p>
      <ul v-if="parts.length" class="parts">
        <li v-for="part in parts" :key="part.start" :class="part.verdict"><span class="glyph">{{ signOf(part.verdict) }}</span>
          <span class="unseen">{{ w.verdicts[part.verdict] }}{{ w.colon }}</span>
          <span :lang="languageOf(part.words)">{{ part.words }}</span></li>
      </ul>
      <ul v-if="problems.length" class="problems" :class="told.verdict">
        <li v-for="each in problems">{{ w.problems[each.kind] ?? each.kind }}{{ w.colon }}{{
          disagreement(each, popover.pasted) }}</li>
      </ul>
    </div>`,
};

/** The claims of a sentence with their words, where they are judged differently. */
function differing({ claims = [] }, text) {
  const differ = new Set(claims.map(({ verdict }) => verdict)).size > 1;
  return differ ? claims.map((claim) => ({ ...claim, words: bare(text.slice(claim.start, claim.end)) })) : [];
}

/** Below the anchor, or above it where there is no room below; never over the window's edge. */
function beside(anchor, box) {
  const below = anchor.bottom + GAP + box.height <= innerHeight - EDGE;
  const top = below ? anchor.bottom + GAP : Math.max(EDGE, anchor.top - GAP - box.height);
  const left = Math.max(EDGE, Math.min(anchor.left - GAP, innerWidth - EDGE - box.width));
  return { left: `${left}px`, top: `${top}px` };
}
