import { computed, ref } from '/libs.js';
import { conversation, NO_FILTERS } from '/conversation.js';
import { corpus } from '/corpus.js';
import { w } from '/i18n.js';
import DateSpan from '/components/DateSpan.js';

/** What the next question is limited to, and who answers it. Folded away where there is little room. */
export default {
  components: { DateSpan },
  setup() {
    const unfolded = ref(false);
    const filters = conversation.filters;
    const set = computed(() => Object.values(filters).filter(Boolean).length);
    const models = computed(() => corpus.health?.models ?? []);
    const clear = () => Object.assign(filters, NO_FILTERS);
    return { clear, corpus, filters, models, set, unfolded, w };
  },
  template: /* html */ `
    <div class="filters">
      <button type="button" class="quiet unfold" :aria-expanded="unfolded" @click="unfolded = !unfolded">
        {{ set ? w.filtersSet(set) : w.filters }}</button>
      <div class="folded" :class="{ unfolded }" role="group" :aria-label="w.filters">
        <DateSpan v-model:from="filters.from" v-model:to="filters.to"/>
        <select v-if="corpus.outlets.length > 1 || filters.outlet" v-model="filters.outlet" :aria-label="w.outlet">
          <option value="">{{ w.anyOutlet }}</option>
          <option v-for="each in corpus.outlets" :key="each">{{ each }}</option>
        </select>
        <select v-if="models.length > 1 || filters.model" v-model="filters.model" :aria-label="w.model">
          <option value="">{{ w.anyModel }}</option>
          <option v-for="each in models" :key="each.name" :value="each.name" :disabled="!each.available">
            {{ w.models[each.name] ?? each.name }}{{ each.available ? '' : w.unavailable }}</option>
        </select>
        <button v-if="set" type="button" class="quiet" :aria-label="w.clearFilters" @click="clear">{{ w.clear }}</button>
      </div>
      <slot/>
    </div>`,
};
