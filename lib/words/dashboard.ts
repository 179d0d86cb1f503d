import type { Language } from '.';
import { dashboardEn } from './dashboard-en';
import { type DashboardWords, dashboardJa } from './dashboard-ja';

export type { DashboardWords } from './dashboard-ja';

/** The dashboard's texts; apart from the others, for no other page shows them. */
export function dashboardWordsIn(language: Language): DashboardWords {
  return language === 'en' ? dashboardEn : dashboardJa;
}
