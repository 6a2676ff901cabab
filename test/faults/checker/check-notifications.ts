import { derivedId } from '@parta/contracts';
import type { Mail } from '@parta/local';
import type { ServiceReader } from '@parta/store';
import type { RosterSchool } from '../roster/roster.ts';
import type { JournalLog, LoggedEntry } from './journal-log.ts';
import type { Verdict } from './verdict.ts';

type Intent = {
  intentId: string;
  markId: string;
  childId: string;
  was: string | null;
  value: string | null;
  ver: number;
  state: string;
  reason: string | null;
};
type Told = { personId: string; childId: string; lines: number };
type Letter = { deliveryId: string; state: string; unknowns: number };

/**
 * I7: news and notifications follow from the log, whatever the moments at which marks settled: the news about a mark covers
 * its values without a hole and without overlap, and each news that was told stands in exactly one notification per person.
 */
export async function checkNotifications(
  verdict: Verdict,
  reader: ServiceReader,
  log: JournalLog,
  schools: readonly RosterSchool[],
): Promise<void> {
  const intents = await reader.rows<Intent>(
    `select intent_id as "intentId", mark_id as "markId", child_id as "childId", was, value, ver, state, reason from intent order by ver`,
  );
  const byMark = new Map<string, Intent[]>();
  for (const intent of intents) byMark.set(intent.markId, [...(byMark.get(intent.markId) ?? []), intent]);
  for (const [markId, values] of log.entries.mark) checkNews(verdict, values, byMark.get(markId) ?? []);
  for (const markId of byMark.keys())
    verdict.insist(log.entries.mark.has(markId), 'duplicateNotifications', 'I7', 'news of marks nobody set', markId);
  await checkTold(verdict, reader, intents, schools);
}

function checkNews(verdict: Verdict, values: readonly LoggedEntry[], news: readonly Intent[]): void {
  let covered = 0;
  const markId = values[0]?.id ?? '';
  for (const { intentId, was, value, ver, state, reason } of news) {
    const before = values[covered - 1]?.value ?? null;
    const isNext = intentId === derivedId('intent', markId, covered + 1);
    verdict.insist(isNext, 'duplicateNotifications', 'I7', 'news that overlaps or leaves a hole', `${markId} ${ver}`);
    const isRight = was === before && value === (values[ver - 1]?.value ?? null);
    verdict.insist(isRight, 'disordered', 'I7', 'news that says something else than the log', `${markId} ${ver}`);
    const isDecided = state === 'told' || (state === 'suppressed' && reason === 'corrected' && was === value);
    verdict.insist(isDecided, 'lost', 'I7', 'news that was not told', `${markId} ${ver} ${state} ${reason}`);
    covered = ver;
  }
  verdict.insist(
    covered === values.length,
    'lost',
    'I7',
    'values that became no news',
    `${markId} ${covered} of ${values.length}`,
  );
}

async function checkTold(
  verdict: Verdict,
  reader: ServiceReader,
  intents: readonly Intent[],
  schools: readonly RosterSchool[],
): Promise<void> {
  const told = await reader.rows<Told>(
    `select person_id as "personId", child_id as "childId", sum(jsonb_array_length(lines))::int as lines from notification group by 1, 2`,
  );
  const lines = new Map(told.map((row) => [`${row.personId} ${row.childId}`, row.lines]));
  const news = new Map<string, number>();
  for (const { childId, state } of intents) if (state === 'told') news.set(childId, (news.get(childId) ?? 0) + 1);
  const families = schools.flatMap(({ groups }) => groups.flatMap((group) => group.families));
  for (const { pupilId, guardianId } of families)
    for (const person of [pupilId, guardianId]) {
      const place = `${person} ${pupilId}`;
      const [wanted, found] = [news.get(pupilId) ?? 0, lines.get(place) ?? 0];
      if (found < wanted) verdict.violate('lost', 'I7', 'news a person was not told', place, wanted - found);
      if (found > wanted) verdict.violate('duplicateNotifications', 'I7', 'news told twice', place, found - wanted);
      lines.delete(place);
    }
  for (const place of lines.keys()) verdict.violate('duplicateNotifications', 'I7', 'people told of strangers', place);
}

/** I8: a letter left once; twice only where nobody knows whether the first one did, and then under one Message-ID. */
export async function checkLetters(verdict: Verdict, reader: ServiceReader, mails: readonly Mail[]): Promise<void> {
  const letters = await reader.rows<Letter>(
    `select delivery_id as "deliveryId", state, unknowns from delivery where state <> 'suppressed'`,
  );
  const arrived = new Map<string, number>();
  for (const { messageId } of mails) {
    const id = messageId.replace(/^<|@.*$/g, '');
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
  }
  for (const { deliveryId, state, unknowns } of letters) {
    const copies = arrived.get(deliveryId) ?? 0;
    const allowed = unknowns > 0 ? 2 : 1;
    if (copies > allowed)
      verdict.violate('duplicateNotifications', 'I8', 'letters that arrived twice', deliveryId, copies - allowed);
    const isThere = state !== 'sent' || copies > 0;
    verdict.insist(isThere, 'lost', 'I8', 'letters called sent that never arrived', deliveryId);
    arrived.delete(deliveryId);
  }
  for (const id of arrived.keys()) verdict.violate('duplicateNotifications', 'I8', 'letters nobody wrote', id);
}
