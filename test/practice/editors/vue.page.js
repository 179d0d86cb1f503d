import { createApp, h, ref, watch } from 'vue';
import { draft, place, present, save, sendOnEnter } from './page.js';

/** A `textarea` whose value is Vue's, as `v-model` makes it. */
const model = ref(draft);
watch(model, save);
const onInput = (event) => {
  model.value = event.target.value;
};
createApp({ render: () => h('textarea', { id: 'box', value: model.value, onInput }) }).mount(place);
sendOnEnter(place);
present({ model: () => model.value });
