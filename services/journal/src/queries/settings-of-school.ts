import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, SettingsOfSchool, type SettingsOfSchoolAnswer } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SettingsOfSchoolHandler {
  @Answers(SettingsOfSchool)
  @Access('settings.read')
  async settingsOfSchool({ schoolId }: SettingsOfSchool, { store, caller }: Reading): Promise<SettingsOfSchoolAnswer> {
    if (!can(caller, 'settings.read', { schoolId })) throw new Refusal('not-found', 'No such school');
    const rows = await store.settings.log(schoolId);
    return { set: rows.map(({ name, from, value, by, at }) => ({ name, from, value, by, at: at.toISOString() })) };
  }
}
