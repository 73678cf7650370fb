import { computed } from '/libs.js';
import { bare } from '/answer/markdown.js';
import { conversation } from '/conversation.js';
import { w } from '/i18n.js';

/** Says the newest answer to a screen reader, once it is whole. */
export default {
  setup() {
    return {
      said: computed(() => {
        const newest = conversation.exchanges.at(-1);
        return newest?.state === 'done' ? w.announce(bare(newest.text.replace(/\[\d{1,3}\]/g, ''))) : '';
      }),
    };
  },
  template: /* html */ `<p class="unseen" role="status" aria-live="polite" aria-atomic="true">{{ said }}</p>`,
};
