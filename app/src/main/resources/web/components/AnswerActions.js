import { ref } from '/libs.js';
import { asMarkdown, exportAddress } from '/api.js';
import { ANSWERS } from '/conversation.js';
import { w } from '/i18n.js';
import Repeat from '/components/Repeat.js';

const SHOWN = 2000;
const FORMATS = { markdown: 'Markdown', html: 'HTML', json: 'JSON' };

/** What can be done with an answer: copy it with its sources, take it as a file, link to it, ask it again. */
export default {
  components: { Repeat },
  props: { exchange: Object },
  setup(props) {
    const said = ref('');
    const repeat = ref(null);
    const { id } = props.exchange.response;
    const address = ANSWERS + encodeURIComponent(id);
    async function write(text, done) {
      try {
        await navigator.clipboard.writeText(await text);
        said.value = done;
      } catch {
        said.value = w.notCopied; // no permission, or not a secure address
      }
      setTimeout(() => { said.value = ''; }, SHOWN);
    }
    const copy = () => write(asMarkdown(id).catch(() => asText(props.exchange)), w.copied);
    function link(event) {
      // Where the clipboard is closed, and with a modifier held, it is followed like any link.
      if (navigator.clipboard && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        write(location.origin + address, w.linkCopied);
      }
    }
    const formats = Object.entries(FORMATS).map(([format, name]) => ({ name, address: exportAddress(id, format) }));
    const close = (event) => { event.currentTarget.closest('details').open = false; };
    const left = (event) => { event.currentTarget.open &&= event.currentTarget.contains(event.relatedTarget); };
    return { address, close, copy, formats, left, link, repeat, said, w };
  },
  template: /* html */ `
    <div class="actions">
      <button type="button" class="quiet" @click="copy">{{ w.copy }}</button>
      <details class="menu" @focusout="left">
        <summary class="quiet">{{ w.export }}</summary>
        <ul><li v-for="each in formats" :key="each.name"><a :href="each.address" download target="_self" @click="close">{{
          each.name }}</a></li></ul>
      </details>
      <a class="quiet" :href="address" target="_blank" rel="noopener" @click="link">{{ w.link }}</a>
      <button type="button" class="quiet" @click="repeat.run()">{{ w.again }}</button>
      <span role="status">{{ said }}</span>
    </div>
    <Repeat :id="exchange.response.id" ref="repeat"/>`,
};

/** For an answer that the server did not keep. */
function asText({ question, text, citations }) {
  const sources = citations.map(({ n, source: { title, outlet, published, url } }) =>
    `[${n}] ${[title, outlet, published, url].filter(Boolean).join(', ')}`);
  return [question, '', text, '', ...new Set(sources)].join('\n');
}
