import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type WelcomeStep, welcomeSteps } from '@/lib/domain/welcome-step';

/** No setting: it says where this browser's first run was left, and nothing that another would want. */
const KEY = 'welcome-step';

/** The step at which the first run was left; the first where that is unknown. Never rejects. */
export async function readWelcomeStep(): Promise<WelcomeStep> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  const parsed = z.enum(welcomeSteps).safeParse(stored[KEY]);
  return parsed.success ? parsed.data : 'platforms';
}

/** Keeps the step; a place that could not be kept costs two clicks, so nothing is said of it. */
export async function saveWelcomeStep(step: WelcomeStep): Promise<void> {
  await browser.storage.local.set({ [KEY]: step }).catch(() => {});
}
