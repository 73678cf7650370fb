import { w } from '/i18n.js';

/** Two dates; either may be left open. */
export default {
  props: { from: String, to: String },
  emits: ['update:from', 'update:to'],
  setup: () => ({ w }),
  template: /* html */ `
    <span class="dates" role="group" :aria-label="w.date">
      <span aria-hidden="true">{{ w.date }}</span>
      <input type="date" :value="from" :max="to" :aria-label="w.dateFrom" :title="w.dateFrom" :class="{ unset: !from }"
        @change="$emit('update:from', $event.target.value)">
      <span aria-hidden="true">–</span>
      <input type="date" :value="to" :min="from" :aria-label="w.dateTo" :title="w.dateTo" :class="{ unset: !to }"
        @change="$emit('update:to', $event.target.value)">
    </span>`,
};
