import { computed, ref, watchEffect } from '/libs.js';
import { conversation } from '/conversation.js';
import { w } from '/i18n.js';
import { listen } from '/keys.js';
import { route } from '/router.js';
import { screen } from '/screen.js';
import Announcer from '/components/Announcer.js';
import AnswersPlace from '/components/AnswersPlace.js';
import ArticlesPlace from '/components/ArticlesPlace.js';
import AskPlace from '/components/AskPlace.js';
import Banner from '/components/Banner.js';
import CheckPlace from '/components/CheckPlace.js';
import Keys from '/components/Keys.js';
import Popover from '/components/Popover.js';
import Reader from '/components/Reader.js';
import RetrievalPlace from '/components/RetrievalPlace.js';
import TopBar from '/components/TopBar.js';

const PLACES = { ask: AskPlace, articles: ArticlesPlace, check: CheckPlace, retrieval: RetrievalPlace, answers: AnswersPlace };

/** The whole page: a place, and an article beside it or, where there is no room, over it. */
export default {
  components: { Announcer, Banner, Keys, Popover, Reader, TopBar },
  setup() {
    const keys = ref(null);
    const showKeys = () => keys.value.show();
    listen(showKeys);
    watchEffect(() => {
      const here = route.place === 'ask' ? conversation.exchanges[0]?.question : w[route.place];
      document.title = here ? `${here} · ${w.brand}` : w.brand;
    });
    return {
      keys, route, showKeys, w,
      place: computed(() => PLACES[route.place]),
      covered: computed(() => Boolean(route.article) && !screen.wide),
    };
  },
  template: /* html */ `
    <a class="skip" href="#main" :inert="covered">{{ w.skip }}</a>
    <TopBar :inert="covered" @keys="showKeys"/>
    <Banner :inert="covered"/>
    <div class="panes" :class="{ two: route.article }">
      <main id="main" class="place" tabindex="-1" :inert="covered">
        <component :is="place"/>
        <Popover/>
      </main>
      <Reader v-if="route.article" :article="route.article"/>
    </div>
    <Announcer/>
    <Keys ref="keys"/>`,
};
