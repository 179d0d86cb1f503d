/** Which alerts there are outside working hours. */
export const outsideHours = ['none', 'promises', 'all'] as const;

/** What the worker wants to be told of. */
export interface AlertSettings {
  /** A client has written. */
  readonly alertNew: boolean;
  /** The target of a wait is about to pass. */
  readonly alertSoon: boolean;
  /** How long before the target: 1 to 1440 minutes. */
  readonly alertLeadMinutes: number;
  /** Before promises and deadlines, and at their time. */
  readonly alertReminders: boolean;
  /** No inbox was looked at for a while, in working hours. */
  readonly alertNudge: boolean;
  /** For how long: 5 to 480 minutes of working time. */
  readonly nudgeMinutes: number;
  /** `promises`: promises and deadlines alone, for the worker gave their word. */
  readonly alertsOutsideHours: (typeof outsideHours)[number];
}

/** What holds until the worker chooses. */
export const alertDefaults: AlertSettings = {
  alertNew: true,
  alertSoon: true,
  alertLeadMinutes: 2,
  alertReminders: true,
  alertNudge: true,
  nudgeMinutes: 20,
  alertsOutsideHours: 'promises',
};
