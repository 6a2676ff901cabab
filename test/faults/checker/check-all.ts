import { ServiceReader } from '@parta/store';
import type { Field } from '../field/field.ts';
import type { Ledger } from '../load/ledger.ts';
import type { ReadValues } from '../load/reader.ts';
import type { RosterSchool } from '../roster/roster.ts';
import { checkClosing } from './check-closing.ts';
import { checkDiary } from './check-diary.ts';
import { checkJournalRows, checkLedger, checkReadings, checkVersions } from './check-journal.ts';
import { checkLetters, checkNotifications } from './check-notifications.ts';
import { checkEnds, checkPlatform } from './check-platform.ts';
import { checkCursors } from './cursor-watch.ts';
import { journalLog } from './journal-log.ts';
import type { Verdict } from './verdict.ts';

/** `poisoned`: facts that were said to be parked. */
export type Evidence = {
  field: Field;
  ledger: Ledger;
  values: ReadValues;
  schools: readonly RosterSchool[];
  poisoned: number;
};

/** Everything that must hold when all is at rest. */
export async function checkAll(
  verdict: Verdict,
  { field, ledger, values, schools, poisoned }: Evidence,
): Promise<void> {
  const { databases, mails, processes, logs } = field;
  await using journal = await ServiceReader.open(databases['journal']?.readerUrl ?? '');
  await using diary = await ServiceReader.open(databases['diary']?.readerUrl ?? '');
  await using notifications = await ServiceReader.open(databases['notifications']?.readerUrl ?? '');
  const log = await journalLog(journal);
  checkLedger(verdict, ledger, log);
  checkVersions(verdict, log);
  checkReadings(verdict, ledger, values, log);
  await checkJournalRows(verdict, journal, log);
  await checkClosing(verdict, journal, log);
  await checkDiary(verdict, diary, log);
  await checkNotifications(verdict, notifications, log, schools);
  await checkLetters(verdict, notifications, mails.mails());
  await checkPlatform(verdict, field, poisoned);
  await checkCursors(verdict, field);
  checkEnds(verdict, processes.ends, logs);
}
