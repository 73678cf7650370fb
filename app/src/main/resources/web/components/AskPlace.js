import { computed, watch } from '/libs.js';
import { conversation, CONVERSATIONS } from '/conversation.js';
import { fetchKept, open } from '/opening.js';
import { w } from '/i18n.js';
import { route } from '/router.js';
import AskBox from '/components/AskBox.js';
import ErrorNote from '/components/ErrorNote.js';
import Examples from '/components/Examples.js';
import Exchange from '/components/Exchange.js';
import Welcome from '/components/Welcome.js';

/** Where one asks: the conversation above the box, and before the first question what the corpus is. */
export default {
  components: { AskBox, ErrorNote, Examples, Exchange, Welcome },
  setup() {
    watch(() => route.address, (address) => route.place === 'ask' && open(address, route.query), { immediate: true });
    const first = computed(() => conversation.exchanges.length === 0 && !conversation.opening && !conversation.problem);
    const whole = (id) => CONVERSATIONS + encodeURIComponent(id);
    return { conversation, fetchKept, first, w, whole };
  },
  template: /* html */ `
    <div class="ask" :class="{ first }">
      <div class="stream">
        <h1 v-if="!first" class="unseen">{{ w.conversation }}</h1>
        <Welcome v-if="first"/>
        <p v-else-if="conversation.opening" class="loading" role="status">{{ w.loading }}</p>
        <div v-else-if="conversation.problem" class="exchanges">
          <ErrorNote :what="w.conversationGone" :problem="conversation.problem" :missing="w.conversationMissing" :retry="fetchKept">
            <a href="/answers">{{ w.answersTitle }}</a></ErrorNote></div>
        <ol v-else class="exchanges" :aria-label="w.conversation">
          <Exchange v-for="(each, i) in conversation.exchanges" :key="each.key" :exchange="each"
            :newest="i === conversation.exchanges.length - 1">
            <p v-if="conversation.later.length && i === conversation.exchanges.length - 1" class="note"><a
              :href="whole(conversation.id)">{{ w.later(conversation.later.length) }}</a></p>
          </Exchange>
        </ol>
      </div>
      <AskBox/>
      <Examples v-if="first"/>
    </div>`,
};
