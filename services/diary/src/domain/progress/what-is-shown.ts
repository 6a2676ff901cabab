import type { GrantScope } from '@parta/contracts';
import { type DatedSetting, settingOn } from '@parta/school';
import type { BackgroundRules } from './class-background.ts';

/** What a school lets families see of a pupil's progress. */
export type Shown = { average: boolean; forecast: boolean; background: BackgroundRules };

/** What the school shows, less what no trusted person sees: finals and the group are the family's alone, so are forecasts of finals. */
export function whatIsShown(
  settings: readonly DatedSetting[],
  today: string,
  granted: readonly GrantScope[] | null,
): Shown {
  const shown = bySchool(settings, today);
  return granted ? { ...shown, forecast: false, background: { least: 'off', third: false } } : shown;
}

/** A forecast, and own marks beside the group, are averages in other words: with the averages they are hidden, too. */
function bySchool(settings: readonly DatedSetting[], today: string): Shown {
  const average = settingOn(settings, 'diary.showAverage', today);
  const least = settingOn(settings, 'diary.backgroundMin', today);
  return {
    average,
    forecast: average && settingOn(settings, 'diary.showForecast', today),
    background: { least: average ? least : 'off', third: settingOn(settings, 'diary.showRank', today) },
  };
}
