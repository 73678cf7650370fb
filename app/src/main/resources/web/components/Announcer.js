import { computed } from '/libs.js';
import { bare } from '/answer/markdown.js';
import { conversation } from '/conversation.js';
import { languageOf, w } from '/i18n.js';

/** Says the newest answer to a screen reader, once it is whole, and whether all of it is supported. */
export default {
  setup() {
    const newest = computed(() => {
      const exchange = conversation.exchanges.at(-1);
      return exchange?.state === 'done' ? exchange : null;
    });
    const said = computed(() => bare(newest.value?.text.replace(/\[\d{1,3}\]/g, '') ?? ''));
    const partly = computed(() => newest.value?.response.outcome === 'partly');
    return { languageOf, newest, partly, said, w };
  },
  template: /* html */ `
    <p class="unseen" role="status" aria-live="polite" aria-atomic="true"><template v-if="newest">{{ w.announced }}<span
      :lang="languageOf(said)">{{ said }}</span> <template v-if="partly">{{ w.partlyAnswered }}</template></template></p>`,
};
