import { Hears } from '@parta/bus';
import { SchoolRolesSet } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

/** Of everything a person is in a school the diary needs the classes they lead. */
@Controller()
export class SchoolRolesSetHandler {
  @Hears(SchoolRolesSet)
  async schoolRolesSet(person: SchoolRolesSet, { store }: Hearing): Promise<void> {
    const led = person.roles.filter(({ role }) => role === 'classTeacher');
    await store.classes.putTeacher(person, led);
  }
}
