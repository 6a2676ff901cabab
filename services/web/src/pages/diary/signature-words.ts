import type { SignaturesOfWeekAnswer } from '@parta/contracts';
import { dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';

type Signature = SignaturesOfWeekAnswer['signatures'][number];

/** «Подписано 21 ноября, Соколова М. П., позже срока», or who recorded it on paper, or who took the record back. */
export function signatureWords({ by, at, isLate, paper }: Signature, nameOf: (id: string) => string): string {
  const day = dayAndMonth(dayOfInstant(at));
  const what = paper ? m.signed_on_paper_by({ day, name: nameOf(by) }) : [m.signed_on({ day }), nameOf(by)].join(', ');
  const words = [what, isLate ? m.signed_late() : ''];
  if (paper?.withdrawn) {
    const { by: who, at: when } = paper.withdrawn;
    words.push(m.paper_withdrawn({ day: dayAndMonth(dayOfInstant(when)), name: nameOf(who) }));
  }
  return words.filter(Boolean).join(', ');
}
