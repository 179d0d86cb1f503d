/** The extension's own data. Never imported by a content script: there it would be the site's database. */
export { StoreError, type StoreFailure } from './connection';
export { eraseUpTo } from './erasure';
export {
  conversationsById,
  lastLooks,
  openTurns,
  storeHealth,
  switchedOnPlatforms,
  turnsSince,
  watch,
} from './read';
export { recordJudgement, recordLook, recordSnapshot, recordSwitchedOn } from './record';
export { setUnreadable, unreadablePages } from './session';
