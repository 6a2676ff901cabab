import type { PartyRole } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import type { Names } from '../class-journal/names.ts';

const NOBODY: Names = new Map();

/** The names of these people, in whatever order they were found; empty until they come. */
export function useNames(personIds: readonly string[]): Names {
  const ids = [...new Set(personIds)].toSorted();
  return useQuery({ ...namesQuery(ids), enabled: ids.length > 0 }).data ?? NOBODY;
}

/** «Волкова Елена Андреевна»; a dash until it is known. */
export const fullName = (names: Names, personId: string): string => names.get(personId)?.full ?? '—';

export function roleWord(as: PartyRole): string {
  const words = {
    guardian: m.mail_guardian,
    classTeacher: m.mail_class_teacher,
    teacher: m.mail_teacher,
    administration: m.mail_administration,
  };
  return words[as]();
}
