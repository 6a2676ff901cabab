import type { Foreknown } from '../../domain/absences/expected-absences.ts';
import type { Group } from '../../domain/group.ts';
import type { DatedSetting } from '../../domain/settings.ts';
import type { Settings } from '../school/settings.ts';
import type { AbsenceNotices } from './absence-notices.ts';
import type { PupilLessons } from './pupil-lessons.ts';

const NOTHING: Foreknown['today'] = { groups: [], lessons: [], attendance: [] };

/** What is known of a group's pupils before the roll of these days is called; nothing is asked for where there are none. */
export class ForeknownAbsences {
  constructor(
    private readonly notices: AbsenceNotices,
    private readonly pupilLessons: PupilLessons,
    private readonly settings: Settings,
  ) {}

  async of(
    { group, days }: { group: Group; days: string[] },
    today: string,
  ): Promise<Foreknown & { settings: DatedSetting[] }> {
    const pupilIds = [...new Set(group.members.map(({ pupilId }) => pupilId))];
    const [from, until] = [days.at(0), days.at(-1)];
    const [notices, taught, settings] = await Promise.all([
      from && until ? this.notices.meeting(pupilIds, { from, until }) : [],
      days.includes(today) ? this.pupilLessons.of(pupilIds, group.schoolId, { from: today, until: today }) : NOTHING,
      this.settings.of(group.schoolId),
    ]);
    return { notices, today: taught, settings };
  }
}
