import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { SchoolRolesSet } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class SchoolRolesSetHandler {
  @Hears(SchoolRolesSet)
  async schoolRolesSet(roles: SchoolRolesSet, { store }: Hearing): Promise<void> {
    await store.classes.putRoles(roles);
  }
}
