import { MarksOfPupil, type MarksOfPupilAnswer, ProgressOfPupil, WeekOfPupil } from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import { gunzipSync } from 'node:zlib';
import type { DiaryUnderTest } from '../../services/diary/src/testing.ts';
import { lineOfAverage, lineOfForecast, lineOfMark, linesInOrder, type Span } from './numbers.ts';

type Subject = MarksOfPupilAnswer['subjects'][number];
type WeekText = { days: { day: string; lessons: { subject: string; marks: { markId: string; value: string }[] }[] }[] };

/** Everything the family reads of the pupil in these days, a line for each number. */
export async function diaryNumbers(diary: DiaryUnderTest, pupilId: string, [from, until]: Span): Promise<string[]> {
  const { subjects } = await diary.ask(MarksOfPupil, { pupilId, from, until }, aGuardian({ children: [pupilId] }));
  return linesInOrder(subjects.flatMap(linesOf));
}

/** What the family is told to expect of the period of this day. */
export async function diaryForecast(diary: DiaryUnderTest, pupilId: string, day: string): Promise<string[]> {
  const { subjects, overall } = await diary.ask(ProgressOfPupil, { pupilId, day }, aGuardian({ children: [pupilId] }));
  const told = subjects.flatMap(({ subject, average, forecast }) =>
    average
      ? [lineOfAverage(subject, exactOf(average)), lineOfForecast(subject, forecast?.final, forecast?.few ?? false)]
      : [],
  );
  return linesInOrder([...told, ...(overall.average ? [lineOfAverage('overall', exactOf(overall.average))] : [])]);
}

const exactOf = ({ numerator, denominator }: NonNullable<Subject['average']>): { n: bigint; d: bigint } => {
  return { n: BigInt(numerator), d: BigInt(denominator) };
};

function linesOf({ subject, marks, average, absences, finals = [] }: Subject): string[] {
  return [
    ...marks.map((mark) => lineOfMark({ ...mark, subject })),
    ...(average ? [lineOfAverage(subject, exactOf(average))] : []),
    ...(absences > 0 ? [`${subject} missed ${absences}`] : []),
    ...finals.map(({ kind, periodId, value }) => `${subject} final ${kind} ${periodId} ${value}`),
  ];
}

/** These weeks of the pupil as the family gets them, byte for byte. */
export async function weekTexts(diary: DiaryUnderTest, pupilId: string, mondays: string[]): Promise<string[]> {
  const family = aGuardian({ children: [pupilId] });
  const texts: string[] = [];
  for (const monday of mondays) {
    const answer = (await diary.ask(WeekOfPupil, { pupilId, monday }, family)) as unknown as { bytes: Uint8Array };
    texts.push(gunzipSync(answer.bytes).toString());
  }
  return texts;
}

/** «day subject id value» of every mark in these weeks. */
export function cellsIn(weeks: string[]): string[] {
  const days = weeks.flatMap((text) => (JSON.parse(text) as WeekText).days);
  return linesInOrder(
    days.flatMap(({ day, lessons }) =>
      lessons.flatMap(({ subject, marks }) => marks.map(({ markId, value }) => `${day} ${subject} ${markId} ${value}`)),
    ),
  );
}
