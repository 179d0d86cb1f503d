/** Why a turn is in no figure of a sample (metrics §7); of several reasons the first in this order. */
export const LEFT_OUT_REASONS = [
  'noReplyNeeded',
  'spam',
  'buyerSide',
  'answeredElsewhere',
  'startUnseen',
  'gap',
  'contradiction',
  'probableCloser', // 返信不要かも, where the figures are shown without them
  'lowPrecision', // 低精度: less precise than the target is long
  'outsideHours', // 時間外対応: asked and answered outside hours, no working time between
  'noWorkingTimeYet', // open, or disappeared, before any working time had passed
  'noSchedule', // no schedule was in force then
] as const satisfies readonly string[];

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
