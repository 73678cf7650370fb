import { computed } from '/libs.js';
import { ask } from '/conversation.js';
import { sampleTitles } from '/corpus.js';
import { languageOf, w } from '/i18n.js';

const SHOWN = 4;
const QUESTION = /[？?]$/;

/** Questions to begin with, made from titles of the corpus. */
export default {
  setup() {
    const questions = computed(() =>
      sampleTitles(SHOWN).map((title) => (QUESTION.test(title) ? title : w.exampleOf(title))));
    return { ask, languageOf, questions, w };
  },
  template: /* html */ `
    <section v-if="questions.length" class="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{{ w.examples }}</h2>
      <ul>
        <li v-for="each in questions" :key="each">
          <button type="button" :lang="languageOf(each)" @click="ask(each)">{{ each }}</button>
        </li>
      </ul>
    </section>`,
};
