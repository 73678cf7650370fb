import { ref, watch } from '/libs.js';
import { corpus } from '/corpus.js';
import { w } from '/i18n.js';
import DateSpan from '/components/DateSpan.js';

const PAUSE = 250;

/** Search and filters of the list of articles; tells each change, the search after a pause in the typing. */
export default {
  components: { DateSpan },
  props: { filters: Object },
  emits: ['change'],
  setup(props, { emit }) {
    const words = ref(props.filters.q);
    let pause = 0;
    watch(() => props.filters.q, (q) => {
      if (q !== words.value.trim()) {
        words.value = q;
      }
    });
    function search() {
      clearTimeout(pause);
      if (words.value.trim() !== props.filters.q) {
        emit('change', { q: words.value.trim() });
      }
    }
    function typed(event) {
      words.value = event.target.value;
      clearTimeout(pause);
      if (!event.isComposing) {
        pause = setTimeout(search, PAUSE);
      }
    }
    return { corpus, search, typed, w, words };
  },
  template: /* html */ `
    <form class="search" role="search" @submit.prevent="search">
      <input type="search" class="field" :value="words" :aria-label="w.search" :placeholder="w.search"
        @input="typed" @compositionend="typed">
      <div class="filters">
        <DateSpan :from="filters.from" :to="filters.to" @update:from="$emit('change', { from: $event })"
          @update:to="$emit('change', { to: $event })"/>
        <select v-if="corpus.outlets.length > 1 || filters.outlet" :value="filters.outlet" :aria-label="w.outlet"
          @change="$emit('change', { outlet: $event.target.value })">
          <option value="">{{ w.anyOutlet }}</option>
          <option v-for="each in corpus.outlets" :key="each">{{ each }}</option>
        </select>
        <select v-if="corpus.files.length > 1 || filters.file" :value="filters.file" :aria-label="w.file"
          @change="$emit('change', { file: $event.target.value })">
          <option value="">{{ w.anyFile }}</option>
          <option v-for="each in corpus.files" :key="each">{{ each }}</option>
        </select>
      </div>
    </form>`,
};
