import { computed } from '/libs.js';
import { corpus } from '/corpus.js';
import { w } from '/i18n.js';
import ErrorNote from '/components/ErrorNote.js';

/** What stands between the reader and a whole corpus: indexing under way or failed, or no server. */
export default {
  components: { ErrorNote },
  setup() {
    return { corpus, status: computed(() => corpus.health?.status), w };
  },
  template: /* html */ `
    <div class="banners">
      <ErrorNote v-if="corpus.problem" :what="w.healthFailed" :problem="corpus.problem"/>
      <p v-else-if="status === 'failed'" class="banner" role="alert">{{ w.failedBanner }}</p>
      <div v-else-if="status === 'indexing'" class="banner">
        <label for="progress">{{ w.indexingBanner(corpus.health.progress.done, corpus.health.progress.total) }}</label>
        <progress id="progress" :value="corpus.health.progress.done" :max="corpus.health.progress.total || 1"></progress>
      </div>
    </div>`,
};
