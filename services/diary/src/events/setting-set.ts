import { Hears } from '@parta/bus';
import { SettingSet } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

/** Settings decide how marks count; averages are made when they are asked for. */
@Controller()
export class SettingSetHandler {
  @Hears(SettingSet)
  async settingSet(setting: SettingSet, { store, now }: Hearing): Promise<void> {
    await store.settings.put(setting, now);
  }
}
