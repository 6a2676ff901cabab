import { snilsDigits, snilsVerdict } from '@parta/school';
import type { Line } from './line.ts';

/**
 * The insurance number of a user: `{SNILS:112-233-445 95}` among the user ids, else an identifier that is a valid one.
 * Said to be a SNILS and wrong, it is refused; an identifier that only looks like one is passed over.
 */
export function snilsOf(line: Line): string | null {
  const ids = line.text('userIds');
  const named = /\{\s*snils\s*:([^}]*)\}/i.exec(ids)?.[1]?.trim();
  if (named !== undefined) return checked(line, named);
  if (ids !== '' && !/^\{[^{}:]+:[^{}]*\}(\s*,\s*\{[^{}:]+:[^{}]*\})*$/.test(ids)) {
    line.mended('userIds', 'user-ids-form', { value: ids.slice(0, 60) });
  }
  const identifier = line.text('identifier');
  const verdict = snilsVerdict(identifier);
  if (verdict === 'valid') return snilsDigits(identifier) ?? null;
  if (verdict === 'wrongControl') line.mended('identifier', 'snils-passed-over');
  return null;
}

function checked(line: Line, written: string): string | null {
  const verdict = snilsVerdict(written);
  if (verdict === 'malformed') line.refused('userIds', 'snils-malformed');
  if (verdict === 'wrongControl') line.refused('userIds', 'snils-wrong-control');
  if (verdict === 'unchecked') line.mended('userIds', 'snils-unchecked');
  return verdict === 'valid' || verdict === 'unchecked' ? (snilsDigits(written) ?? null) : null;
}
