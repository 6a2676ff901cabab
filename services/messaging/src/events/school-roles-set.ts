import { Hears } from '@parta/bus';
import { SchoolRolesSet } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { ofRoles } from '../domain/memberships.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class SchoolRolesSetHandler {
  @Hears(SchoolRolesSet)
  async schoolRolesSet(person: SchoolRolesSet, { store }: Hearing): Promise<void> {
    await store.roster.replace(`roles:${person.schoolId}:${person.personId}`, person.ver, ofRoles(person));
  }
}
