import { type Caller, Refusal, type SetSetting } from '@parta/contracts';
import { can } from '@parta/access';
import { isSettingName, SETTINGS } from '@parta/school';

/**
 * Lets the caller set it, or says why not. Of another school there is nothing to set.
 * @throws not-found, setting-unknown, setting-out-of-range
 */
export function maySet({ schoolId, name, value }: SetSetting, caller: Caller): void {
  if (caller.kind !== 'service' && !can(caller, 'settings.write', { schoolId })) {
    throw new Refusal('not-found', 'No such school');
  }
  if (!isSettingName(name)) throw new Refusal('setting-unknown', `No setting ${name}`, { name });
  if (!SETTINGS[name].fits(value)) throw new Refusal('setting-out-of-range', `${name} cannot be that`, { name });
}
