import { ref } from '/libs.js';
import { w } from '/i18n.js';
import SourceLine from '/components/SourceLine.js';
import WhyHere from '/components/WhyHere.js';

/** A source of an answer, and on demand why it is there. */
export default {
  components: { SourceLine, WhyHere },
  props: { numbers: { type: Array, default: () => [] }, source: Object, address: String, hits: Array, exchange: Object },
  setup: () => ({ open: ref(false), w }),
  template: /* html */ `
    <div class="row">
      <SourceLine :numbers="numbers" :source="source" :address="address"/>
      <button v-if="hits.length" type="button" class="quiet why" :aria-expanded="open" :aria-label="w.whyHere + w.colon + source.title"
        :title="w.whyHere" @click="open = !open">{{ w.why }}</button>
    </div>
    <WhyHere v-if="open" :hits="hits" :interpreted="exchange.interpreted" :filters="exchange.filters"
      :timings="exchange.response?.timings_ms"/>`,
};
