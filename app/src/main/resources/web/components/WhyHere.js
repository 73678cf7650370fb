import { computed } from '/libs.js';
import { languageOf, w } from '/i18n.js';
import { addressOf } from '/router.js';
import LanePlaces from '/components/LanePlaces.js';

/** Why an article's passages were found: their places in the lanes, the filters that held, how long it took. */
export default {
  components: { LanePlaces },
  props: { hits: Array, interpreted: Object, filters: Object, timings: Object },
  setup(props) {
    const limits = computed(() => {
      const { from, to, outlets = [] } = props.interpreted ?? {};
      const chosen = [props.filters?.outlet, ...outlets].filter(Boolean);
      return [(from || to) && `${from ?? ''} – ${to ?? ''}`, ...new Set(chosen)].filter(Boolean).join(' · ') || w.noFilter;
    });
    const times = computed(() => Object.entries(props.timings ?? {}).filter(([stage]) => stage !== 'total')
      .map(([stage, millis]) => `${w.stages[stage] ?? stage} ${w.milliseconds(millis)}`).join(' · '));
    return { addressOf, languageOf, limits, times, w };
  },
  template: /* html */ `
    <div class="reasons">
      <div v-for="hit in hits" :key="hit.passage_id" class="hit">
        <p class="head"><span>{{ w.rank(hit.rank) }}</span><a :href="addressOf(hit)" class="passage" :lang="languageOf(hit.text)">{{
          hit.text }}</a></p>
        <LanePlaces :places="hit.why ?? []" :total="hit.score"/>
      </div>
      <p class="note">{{ w.filters }}{{ w.colon }}{{ limits }}<template v-if="times"><br>{{ w.times }}{{ w.colon }}{{ times }}</template></p>
    </div>`,
};
