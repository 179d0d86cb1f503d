import { shallowRef } from 'vue';

/** The state's picture as a Vue ref, drawn again after every change. */
export function pictureOf(state) {
  const picture = shallowRef(state.picture);
  state.subscribe(() => {
    picture.value = state.picture;
  });
  return picture;
}
