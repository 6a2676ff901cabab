import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, SetSetting, SettingSet } from '@parta/contracts';
import { mayShortenCycle, shortensCycle } from '../domain/timetable/cycle.ts';
import { maySet } from '../domain/set-setting.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SetSettingHandler {
  @Answers(SetSetting)
  @Access('settings.write', 'service')
  async setSetting(wanted: SetSetting, { store, say, caller, now }: Unit): Promise<void> {
    maySet(wanted, caller);
    if (shortensCycle(wanted)) {
      const year = await store.years.from(wanted.schoolId, wanted.from);
      mayShortenCycle(year ? await store.timetables.ofYear(year) : [], wanted.from);
    }
    await store.settings.add({ ...wanted, by: actorOf(caller), at: new Date(now) });
    say(SettingSet, wanted);
  }
}
