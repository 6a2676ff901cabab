import type { SignaturesOfClassAnswer, WeekRemarksOfClassAnswer } from '@parta/contracts';
import { id, TEACHER } from './ids.ts';
import { PUPILS } from './journal.ts';

type Signed = SignaturesOfClassAnswer['pupils'][number];
type Signature = Signed['signatures'][number];

const current: Signature = { by: PUPILS[0]!.personId, at: '2026-11-20T15:20:00Z', isCurrent: true, isLate: false };
const recorded: Signature = { ...current, by: TEACHER, paper: { signatureId: id(9, 1), withdrawn: null } };
const takenBack: Signature = {
  ...{ ...recorded, isCurrent: false },
  paper: { signatureId: id(9, 2), withdrawn: { by: TEACHER, at: '2026-11-20T16:00:00Z' } },
};

const STATES: Partial<Record<number, Pick<Signed, 'state' | 'signatures'>>> = {
  3: { state: 'unsigned', signatures: [] },
  5: { state: 'changed', signatures: [{ ...current, isCurrent: false }] },
  7: { state: 'signed', signatures: [takenBack, recorded] },
  9: { state: 'signed', signatures: [{ ...current, isLate: true }] },
  11: { state: 'unsigned', signatures: [takenBack] },
};

/** A class of which most families have signed the week. */
export const signaturesOfClass: SignaturesOfClassAnswer = {
  ...{ from: '2026-11-16', until: '2026-11-25' },
  pupils: PUPILS.map(({ personId: pupilId }, at) => ({
    ...{ pupilId, version: 'a'.repeat(64), ownChild: at === 3, state: 'signed', signatures: [current] },
    ...STATES[at],
  })),
};

/** One word of the class teacher under the week. */
export const weekRemarksOfClass: WeekRemarksOfClassAnswer = {
  mayWrite: true,
  remarks: [
    {
      ...{ pupilId: PUPILS[2]!.personId, text: 'Спасибо за стенд к Дню матери!', by: TEACHER },
      ...{ at: '2026-11-18T09:00:00Z', ver: 1 },
    },
  ],
};
