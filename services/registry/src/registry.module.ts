import { Module } from '@nestjs/common';
import { RosterReader } from './adapters/roster-reader.ts';
import { Vault } from './adapters/vault.ts';
import { ApplyRollOverHandler } from './commands/apply-roll-over.ts';
import { CloseRollOverHandler } from './commands/close-roll-over.ts';
import { ImportRosterHandler } from './commands/import-roster.ts';
import { UndoRollOverHandler } from './commands/undo-roll-over.ts';
import { UploadRosterFileHandler } from './commands/upload-roster-file.ts';
import { NamesOfPeopleHandler } from './queries/names-of-people.ts';
import { PersonMatchHandler } from './queries/person-match.ts';
import { PreviewRollOverHandler } from './queries/preview-roll-over.ts';
import { PreviewRosterHandler } from './queries/preview-roster.ts';
import { RollOversHandler } from './queries/roll-overs.ts';
import { RosterImportsHandler } from './queries/roster-imports.ts';
import { SchoolDirectoryHandler } from './queries/school-directory.ts';
import { TitlesOfSchoolsHandler } from './queries/titles-of-schools.ts';

@Module({
  controllers: [
    UploadRosterFileHandler,
    ImportRosterHandler,
    PreviewRosterHandler,
    PreviewRollOverHandler,
    ApplyRollOverHandler,
    UndoRollOverHandler,
    CloseRollOverHandler,
    RollOversHandler,
    RosterImportsHandler,
    NamesOfPeopleHandler,
    PersonMatchHandler,
    SchoolDirectoryHandler,
    TitlesOfSchoolsHandler,
  ],
  providers: [Vault, RosterReader],
})
export class RegistryModule {}
