/** The steps of the first run, in order; also the anchors of its page. */
export const welcomeSteps = ['platforms', 'work', 'practice', 'ready'] as const;

export type WelcomeStep = (typeof welcomeSteps)[number];
