import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { SubstitutionBook, type SubstitutionBookAnswer } from '@parta/contracts';
import { mayLookAfter } from '../domain/substitution/may-look-after.ts';
import { substitutionBook } from '../domain/substitution/substitution-book.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SubstitutionBookHandler {
  @Answers(SubstitutionBook)
  @Access('substitution.write')
  async substitutionBook(
    { schoolId, from, until }: SubstitutionBook,
    { store, caller }: Reading,
  ): Promise<SubstitutionBookAnswer> {
    mayLookAfter(caller, schoolId);
    const substitutions = await store.substitutions.between(schoolId, from, until);
    const ids = substitutions.map(({ lessonId }) => lessonId);
    const lessons = await store.changedLessons.byIds(schoolId, ids);
    const groups = await store.groups.byIds([...new Set(lessons.map(({ groupId }) => groupId))]);
    return substitutionBook(substitutions, lessons, groups);
  }
}
