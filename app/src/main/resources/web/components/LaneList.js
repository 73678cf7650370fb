import { ref } from '/libs.js';
import { languageOf, w } from '/i18n.js';
import { addressOf } from '/router.js';
import LanePlaces from '/components/LanePlaces.js';

/** What one way of searching found, best first; each passage says its places in the other ways. */
export default {
  components: { LanePlaces },
  props: { mode: String, hits: Array, ranks: Object, lit: String },
  emits: ['light'],
  setup(props) {
    const open = ref('');
    const elsewhere = ({ passage_id: id }) => Object.keys(props.ranks).filter((mode) => mode !== props.mode)
      .map((mode) => w.rankIn(w.modes[mode], props.ranks[mode].get(id) ?? 0)).join(' · ');
    const toggle = (id) => { open.value = open.value === id ? '' : id; };
    return { addressOf, elsewhere, languageOf, open, toggle, w };
  },
  template: /* html */ `
    <section class="lane" :aria-label="w.modes[mode]">
      <h2>{{ w.modes[mode] }}</h2>
      <p v-if="!hits.length" class="note">{{ w.nothingFound }}</p>
      <ol>
        <li v-for="hit in hits" :key="hit.passage_id" :class="{ lit: lit === hit.passage_id }" @pointerenter="$emit('light', hit.passage_id)"
          @pointerleave="$emit('light', '')" @focusin="$emit('light', hit.passage_id)" @focusout="$emit('light', '')">
          <a :href="addressOf(hit)"><span class="rank">{{ hit.rank }}</span>
            <span class="title" :lang="languageOf(hit.title)">{{ hit.title }}</span>
            <span class="passage" :lang="languageOf(hit.text)">{{ hit.text }}</span></a>
          <button type="button" class="quiet" :aria-expanded="open === hit.passage_id" :aria-label="elsewhere(hit) + ' · ' + w.whyHere + w.colon + hit.title"
            @click="toggle(hit.passage_id)">{{ elsewhere(hit) }}</button>
          <LanePlaces v-if="open === hit.passage_id" :places="hit.why ?? []" :total="hit.score"/>
        </li>
      </ol>
    </section>`,
};
