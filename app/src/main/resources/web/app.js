import { createApp } from '/libs.js';
import { start } from '/router.js';
import { watch } from '/corpus.js';
import Page from '/components/Page.js';

start();
watch();
createApp(Page).mount('#page');
