import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { averageOfMarks } from '../average-of-marks.ts';
import type { Counting, SubjectMark } from '../marks-by-subject.ts';
import type { SubjectGroup } from '../rows.ts';
import { exactly } from './exactly.ts';
import { forecastOfMarks, type ForecastRules } from './forecast-of-marks.ts';
import { weeksOfMarks } from './weeks-of-marks.ts';

type Subject = ProgressOfPupilAnswer['subjects'][number];

/** A subject of a pupil: its journals, the present one last, and what stands there in the days asked about. */
export type SubjectMarks = { groups: readonly SubjectGroup[]; marks: readonly SubjectMark[] };

/** How the marks of one pupil count: what the schools set, the day of asking, and which works are control works. */
export type ProgressRules = Counting & {
  controls: ReadonlySet<string>;
  /** Null where the school shows no forecast. */
  forecast: ForecastRules | null;
};

/** How a pupil gets on in one subject; what stands of the group beside it is not known here. */
export function subjectProgress(subject: SubjectMarks, rules: ProgressRules): Omit<Subject, 'background'> {
  const { groups, marks } = subject;
  const present = groups.at(-1) as SubjectGroup;
  const averageOf = (some: readonly SubjectMark[]) => averageOfMarks(some, present.scale, rules);
  const average = averageOf(marks);
  const isForecast = rules.forecast !== null && present.scale === 'five';
  const isControl = ({ workId }: SubjectMark) => rules.controls.has(workId);
  return {
    ...{ subject: present.subject, groupId: present.groupId, scale: present.scale, average: exactly(average) },
    ...(isForecast
      ? forecastOfMarks(average, marks, rules.forecast as ForecastRules)
      : { forecast: null, targets: [] }),
    weeks: weeksOfMarks([marks], averageOf),
    control: exactly(averageOf(marks.filter(isControl))),
    current: exactly(averageOf(marks.filter((mark) => !isControl(mark)))),
  };
}
