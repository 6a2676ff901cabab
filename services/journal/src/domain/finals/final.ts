import { derivedId, type SetFinals } from '@parta/contracts';

/** A column of finals: a period of the year, the year, the exam, the certificate. */
export type FinalKind = SetFinals['finals'][number]['kind'];
export type FinalColumn = { kind: FinalKind; periodId: string | null };

/** What the teacher decided, and what was proposed then. `value` null: a final was here and was taken back. `at` is an instant. */
export type Final = FinalColumn & {
  id: string;
  pupilId: string;
  value: string | null;
  proposed: string | null;
  /** The version of the former school's sheet the teacher counted; null: none (N-37). */
  transferVer: number | null;
  by: string | null;
  at: string;
  ver: number;
};

/** The id of a final follows from its cell, so two editors of an empty cell meet. */
export const finalIdOf = (groupId: string, pupilId: string, { kind, periodId }: FinalColumn): string =>
  derivedId('final', groupId, pupilId, kind, periodId ?? '');

export const isSameColumn = (one: FinalColumn, other: FinalColumn): boolean =>
  one.kind === other.kind && one.periodId === other.periodId;
