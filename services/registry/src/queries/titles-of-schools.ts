import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { TitlesOfSchools, type TitlesOfSchoolsAnswer } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TitlesOfSchoolsHandler {
  @Answers(TitlesOfSchools)
  @Access('sessions.own')
  async titlesOfSchools({ schoolIds }: TitlesOfSchools, { store }: Reading): Promise<TitlesOfSchoolsAnswer> {
    return { schools: await store.directory.titles(schoolIds) };
  }
}
