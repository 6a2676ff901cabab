import type { SettingsOfSchoolAnswer } from '@parta/contracts';
import { isSettingName, type SettingName, settingOn } from '@parta/school';

type Change = SettingsOfSchoolAnswer['set'][number];
/** A change of what still is a setting. */
type Known = Omit<Change, 'name'> & { name: SettingName };
/** A change of a setting with the value that held on its first day until then. */
export type LogLine = Known & { was: unknown };

/** Changes as rules ask them; a name that is no setting any more does not count. */
export function settingsIn(changes: readonly Change[]): Known[] {
  return changes.flatMap((change) => (isSettingName(change.name) ? { ...change, name: change.name } : []));
}

/** Every change with what it changed, newest first. */
export function logLines(changes: readonly Change[]): LogLine[] {
  const known = settingsIn(changes);
  const lines = known.map((change, at): LogLine => {
    const was: unknown = settingOn(known.slice(0, at), change.name, change.from);
    return { ...change, was };
  });
  return lines.toReversed();
}
