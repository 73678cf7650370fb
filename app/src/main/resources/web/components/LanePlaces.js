import { w } from '/i18n.js';

/** The places of a passage in the lanes: rank and score in each, and what each adds to the total, in words and as a bar. */
export default {
  props: { places: Array, total: { type: Number, default: 0 } },
  setup(props) {
    const part = ({ share }) => (props.total > 0 && share >= 0 ? Math.round((100 * share) / props.total) : -1);
    const short = (score) => (score == null ? '' : Number(score).toPrecision(3));
    return { part, short, w };
  },
  template: /* html */ `
    <table v-if="places.length" class="lanes">
      <thead><tr><th scope="col">{{ w.lane }}</th><th scope="col">{{ w.place }}</th><th scope="col">{{ w.score }}</th>
        <th v-if="total" scope="col">{{ w.share }}</th></tr></thead>
      <tbody><tr v-for="each in places" :key="each.lane">
        <th scope="row">{{ w.lanes[each.lane] ?? each.lane }}</th><td>{{ each.rank ?? '—' }}</td><td>{{ short(each.score) }}</td>
        <td v-if="total" class="share"><template v-if="part(each) >= 0"><span class="bar" :style="{ inlineSize: part(each) * 0.03 + 'rem' }"
          aria-hidden="true"></span><span>{{ part(each) }}%</span></template></td></tr></tbody>
    </table>`,
};
