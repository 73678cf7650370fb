import { ref } from '/libs.js';
import { w } from '/i18n.js';

/** The list of keys, as a dialog. */
export default {
  setup(_, { expose }) {
    const dialog = ref(null);
    expose({ show: () => dialog.value.showModal() });
    return { dialog, w };
  },
  template: /* html */ `
    <dialog ref="dialog" class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{{ w.keys }}</h2>
      <dl>
        <template v-for="[keys, does] in w.keyList" :key="keys">
          <dt><kbd v-for="key in keys.split(' ')" :key="key">{{ key }}</kbd></dt><dd>{{ does }}</dd>
        </template>
      </dl>
      <form method="dialog"><button>{{ w.close }}</button></form>
    </dialog>`,
};
