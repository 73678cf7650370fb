import { computed, nextTick, ref, watch } from '/libs.js';
import { openSource, tabs } from '/compare.js';
import { languageOf, w } from '/i18n.js';
import { isArticleLit } from '/lit.js';

const NAMED = 3;

/** The cited articles as tabs, with the numbers of their citations; an article that is not cited has a tab while it is open. */
export default {
  props: { article: Object, title: String },
  setup(props) {
    const list = ref(null);
    const named = computed(() => tabs.value.map((tab) => ({
      ...tab,
      title: tab.title || props.title || w.reader,
      label: label(tab.numbers),
      open: tab.id === props.article.id,
    })));
    const here = () => list.value.querySelector('[aria-selected=true]');
    // Of many tabs the open one may lie beyond the edge.
    watch(() => [props.article.id, props.title], () => here()?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
      { flush: 'post' });
    const choose = ({ source, open }) => !open && source && openSource(source);
    async function move(event) {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by) {
        event.preventDefault();
        const open = named.value.findIndex((tab) => tab.open);
        choose(named.value[(open + by + named.value.length) % named.value.length]);
        await nextTick();
        here()?.focus();
      }
    }
    return { choose, isArticleLit, languageOf, list, move, named, w };
  },
  template: /* html */ `
    <div ref="list" class="tabs" role="tablist" :aria-label="w.citedArticles" @keydown="move">
      <button v-for="tab in named" :key="tab.id" type="button" role="tab" :aria-selected="tab.open"
        aria-controls="reader-page" :tabindex="tab.open ? 0 : -1" :class="{ lit: isArticleLit(tab.id) && !tab.open }"
        :title="tab.title" @click="choose(tab)">
        <span v-if="tab.label" class="numbers">{{ tab.label }}</span>
        <span class="title" :lang="languageOf(tab.title)">{{ tab.title }}</span>
      </button>
    </div>`,
};

/** Many numbers would leave no room for the title. */
function label(numbers) {
  const shown = numbers.map((n) => `[${n}]`);
  return shown.length > NAMED ? `${shown.slice(0, NAMED - 1).join(' ')} …` : shown.join(' ');
}
