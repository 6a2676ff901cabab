import { type DatedSetting, settingOn } from '@parta/school';
import type { ForecastRules } from './forecast-of-marks.ts';

/** How the school will propose the finals of a period that ends on this day: the journal asks for the same day. */
export function forecastRulesOn(settings: readonly DatedSetting[], day: string): ForecastRules {
  return {
    thresholds: settingOn(settings, 'finals.thresholds', day),
    compare: settingOn(settings, 'finals.compare', day),
    minMarks: settingOn(settings, 'finals.minMarks', day),
    weighted: settingOn(settings, 'marks.weighted', day),
  };
}
