import { corpus } from '/corpus.js';
import { w } from '/i18n.js';
import DateSpan from '/components/DateSpan.js';
import SearchField from '/components/SearchField.js';

/** Search and filters of the list of articles; tells each change. */
export default {
  components: { DateSpan, SearchField },
  props: { filters: Object },
  emits: ['change'],
  setup: () => ({ corpus, w }),
  template: /* html */ `
    <SearchField :words="filters.q" :label="w.search" @search="$emit('change', { q: $event })">
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
    </SearchField>`,
};
