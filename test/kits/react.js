import { useSyncExternalStore } from 'react';

/** The state's picture in a React component, drawn again after every change. */
export function usePicture(state) {
  return useSyncExternalStore(state.subscribe, () => state.picture);
}
