import type { CorrectMark, MarkHistoryAnswer, RequestUnlock } from '@parta/contracts';
import type { FixtureJournal, Reply } from './answers.ts';

/** What is said about what is closed: a request to open it, a correction by order; undefined for any other address. */
export function sayOfClosing(journal: FixtureJournal, path: string, body: unknown): Reply | undefined {
  if (path === '/closing/requests') journal.unlocks.push(body as RequestUnlock);
  else if (path === '/closing/marks') correct(journal, body as CorrectMark);
  else return undefined;
  return { status: 200, body: {} };
}

function correct(journal: FixtureJournal, command: CorrectMark): void {
  const mark = markOf(journal, command);
  journal.corrections.push(command);
  if (mark) Object.assign(mark, { value: command.value, ver: command.ver + 1 });
}

const markOf = ({ page }: FixtureJournal, { workId, pupilId }: Pick<CorrectMark, 'workId' | 'pupilId'>) =>
  page.marks.find((mark) => mark.workId === workId && mark.pupilId === pupilId);

/** The value that stands, and the ground of it where it was corrected by order. */
export function historyOf(journal: FixtureJournal, markId: string): MarkHistoryAnswer {
  const mark = journal.page.marks.find((each) => each.markId === markId)!;
  const order = journal.corrections.find((each) => markOf(journal, each) === mark)?.order;
  const late = order ? { reason: order.reason, order: { number: order.number, day: order.day } } : null;
  return { values: [{ ...mark, late }] };
}
