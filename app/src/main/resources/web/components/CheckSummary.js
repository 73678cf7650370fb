import { computed } from '/libs.js';
import { SIGNED, signOf } from '/answer/verdicts.js';
import { w } from '/i18n.js';

/** How many sentences of a checked text got which verdict. */
export default {
  props: { summary: Object, millis: Number },
  setup(props) {
    const counts = computed(() => [...SIGNED, 'no_claim'].filter((verdict) => props.summary[verdict])
      .map((verdict) => ({ verdict, count: props.summary[verdict] })));
    return { counts, signOf, w };
  },
  template: /* html */ `
    <p class="summary" role="status">
      <span v-for="{ verdict, count } in counts" :key="verdict" class="count" :class="verdict"><span class="glyph"
        aria-hidden="true">{{ signOf(verdict) }}</span> {{ w.verdicts[verdict] || w.noClaim }} <b>{{ count }}</b></span>
      <span v-if="!counts.length">{{ w.noSentences }}</span>
      <span class="time">{{ w.milliseconds(millis) }}</span>
    </p>`,
};
