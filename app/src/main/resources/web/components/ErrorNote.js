import { computed } from '/libs.js';
import { languageOf, w } from '/i18n.js';

/**
 * What happened and what to do, with `retry` a button for it. What is not there does not come by asking again: `missing` says
 * so then, and the slot leads on.
 */
export default {
  props: { what: String, problem: Object, retry: Function, missing: String },
  setup(props) {
    const absent = computed(() => Boolean(props.missing) && props.problem.status === 404);
    return {
      absent, languageOf, w,
      todo: computed(() => {
        if (absent.value) {
          return props.missing;
        }
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
      <p><strong>{{ what }}</strong> <span :lang="languageOf(todo)">{{ todo }}</span></p>
      <slot v-if="absent"/>
      <button v-else-if="retry" type="button" @click="retry">{{ w.retry }}</button>
    </div>`,
};
