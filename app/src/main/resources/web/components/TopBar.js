import { computed } from '/libs.js';
import { conversation } from '/conversation.js';
import { corpus } from '/corpus.js';
import { switchLanguage, w } from '/i18n.js';
import { route } from '/router.js';
import { switchTheme, theme } from '/theme.js';

/** Name, state of the corpus, places, switches. */
export default {
  emits: ['keys'],
  setup() {
    const facts = computed(() => {
      if (!corpus.health) {
        return '';
      }
      const dates = corpus.from && (corpus.from === corpus.to ? corpus.from : `${corpus.from} – ${corpus.to}`);
      return [w.count(corpus.health.articles), dates, w[corpus.health.status]].filter(Boolean).join(' · ');
    });
    return { conversation, facts, route, switchLanguage, switchTheme, theme, w };
  },
  template: /* html */ `
    <header class="top">
      <a class="brand" :href="conversation.address">{{ w.brand }}</a>
      <p class="facts">{{ facts }}</p>
      <nav :aria-label="w.places">
        <a :href="conversation.address" :aria-current="route.place === 'ask' ? 'page' : null">{{ w.ask }}</a>
        <a v-for="place in ['check', 'articles', 'retrieval', 'answers']" :key="place" :href="'/' + place"
          :aria-current="route.place === place ? 'page' : null">{{ w[place] }}</a>
      </nav>
      <div class="switches">
        <button type="button" class="quiet" :aria-label="w.otherLanguage + w.colon + w.switchLanguage" :title="w.switchLanguage"
          @click="switchLanguage">{{ w.otherLanguage }}</button>
        <button type="button" class="quiet" :aria-label="theme.dark ? w.toLight : w.toDark"
          :title="theme.dark ? w.toLight : w.toDark" @click="switchTheme">{{ theme.dark ? '☀' : '☾' }}</button>
        <button type="button" class="quiet keys-button" :aria-label="w.keys" :title="w.keys" @click="$emit('keys')">?</button>
      </div>
    </header>`,
};
