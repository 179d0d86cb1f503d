/** The extension's own data. Never imported by a content script: there it would be the site's database. */
export {
  givenReminders,
  givenWaits,
  idsOfWaits,
  keysOfCommitments,
  pendingAlerts,
  releaseAlerts,
  settleAlerts,
  takeAlerts,
} from './alerts';
export { commitmentsDue, openCommitments } from './commitments';
export { failureOf, StoreError, type StoreFailure } from './connection';
export { bringUpToDate } from './derivation';
export {
  confirmReading,
  forgetConfirmation,
  type Health,
  platformHealth,
  recordHealth,
} from './health';
export { recordJudgement } from './judge';
export { looksBetween, recordLook, recordSwitchedOn } from './looks';
export {
  countPicks,
  forgetPicks,
  picksToLearnFrom,
  recordPick,
  restorePicks,
  takeBackPick,
} from './picks';
export { type NewPledge, recordCommitmentWord, recordPledges, withdrawPledges } from './pledges';
export {
  conversationsById,
  conversationsHiredAgain,
  countedTurns,
  lastLooks,
  namesBesides,
  openTurns,
  storeHealth,
  switchedOnPlatforms,
  turnsDerived,
  turnsSince,
  watch,
} from './read';
export { recordSnapshot } from './record';
export {
  forgetUnreadable,
  onUnreadableChanged,
  setUnreadable,
  unreadablePages,
  unreadableTabIds,
} from './session';
