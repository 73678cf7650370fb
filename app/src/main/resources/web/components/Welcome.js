import { computed } from '/libs.js';
import { corpus } from '/corpus.js';
import { languageOf, w } from '/i18n.js';

const SHOWN = 5;

/** What the corpus is, before the first question. */
export default {
  setup() {
    const outlets = computed(() => {
      const named = corpus.outlets.slice(0, SHOWN).join(w.listJoin);
      return corpus.outlets.length > SHOWN ? named + w.andMore : named;
    });
    // A word joiner behind each hyphen keeps a date on one line.
    const whole = (date) => date.replaceAll('-', '-\u2060');
    return { corpus, languageOf, outlets, w, whole };
  },
  template: /* html */ `
    <section class="welcome">
      <h1>{{ w.welcome }}</h1>
      <p>{{ w.welcomeText }}</p>
      <p class="what"><template v-if="corpus.total">
        {{ w.corpusOf(corpus.total, whole(corpus.from), whole(corpus.to)) }}<template v-if="outlets">{{ w.from }}<span
          :lang="languageOf(outlets)">{{ outlets }}</span>{{ w.fullStop }}</template>
        <a href="/articles">{{ w.browse }}</a></template><template
        v-else-if="corpus.health?.status === 'ready'">{{ w.emptyCorpus }}</template></p>
    </section>`,
};
