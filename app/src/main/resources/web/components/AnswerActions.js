import { computed, ref } from '/libs.js';
import { answerAddress } from '/conversation.js';
import { w } from '/i18n.js';

const SHOWN = 2000;

/** What can be done with an answer: copy it with its sources, link to it, ask again. */
export default {
  props: { exchange: Object, newest: Boolean },
  emits: ['again'],
  setup(props) {
    const said = ref('');
    async function copy() {
      try {
        await navigator.clipboard.writeText(asText(props.exchange));
        said.value = w.copied;
      } catch {
        said.value = w.notCopied; // no permission, or not a secure address
      }
      setTimeout(() => { said.value = ''; }, SHOWN);
    }
    // What was understood stands alone, without the conversation before it.
    const address = computed(() =>
      answerAddress(props.exchange.interpreted?.text || props.exchange.question, props.exchange.filters));
    return { address, copy, said, w };
  },
  template: /* html */ `
    <p class="actions">
      <button type="button" class="quiet" @click="copy">{{ w.copy }}</button>
      <a class="quiet" :href="address" target="_blank" rel="noopener">{{ w.link }}</a>
      <button v-if="newest" type="button" class="quiet" @click="$emit('again')">{{ w.again }}</button>
      <span role="status">{{ said }}</span>
    </p>`,
};

function asText({ question, text, citations }) {
  const sources = citations.map(({ n, source: { title, outlet, published, url } }) =>
    `[${n}] ${[title, outlet, published, url].filter(Boolean).join(', ')}`);
  return [question, '', text, '', ...new Set(sources)].join('\n');
}
