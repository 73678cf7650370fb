import { computed } from '/libs.js';
import { w } from '/i18n.js';

/** What happened and what to do; with `retry` listened to, a button for it. */
export default {
  props: { what: String, problem: Object, retry: Function },
  setup(props) {
    return {
      w,
      todo: computed(() => {
        const { unreachable, interrupted, detail = '', title = '', errors = [] } = props.problem;
        if (unreachable) {
          return w.unreachable;
        }
        if (interrupted) {
          return w.interrupted;
        }
        // The title is the kind of problem; a detail already says it in full.
        const fields = errors.map((each) => each.message).filter((message) => message && !detail.includes(message));
        return [detail || title, ...fields].filter(Boolean).join(' ') || w.broken;
      }),
    };
  },
  template: /* html */ `
    <div class="error" role="alert">
      <p><strong>{{ what }}</strong> {{ todo }}</p>
      <button v-if="retry" type="button" @click="retry">{{ w.retry }}</button>
    </div>`,
};
