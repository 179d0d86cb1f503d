import { createApp, h, ref } from 'vue';
import { draft, place, present, sendOnEnter } from './page.js';

/** A `textarea` whose value is Vue's, as `v-model` makes it. */
const model = ref(draft);
const onInput = (event) => {
  model.value = event.target.value;
};
createApp({ render: () => h('textarea', { id: 'box', value: model.value, onInput }) }).mount(place);
sendOnEnter(place);
present({ model: () => model.value });
