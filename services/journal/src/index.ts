import { CheckIntegrity, CountHeads } from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { journalConfig } from './journal.config.ts';
import { JournalModule } from './journal.module.ts';
import { journalDatabase } from './store/store.ts';

/** The truth about study: lessons, marks, attendance, topics, homework. */
export const journal = defineService({
  name: 'journal',
  database: journalDatabase,
  module: JournalModule,
  config: journalConfig,
  timed: [
    { every: 60, ask: CheckIntegrity, input: {} },
    { every: 600, ask: CountHeads, input: {} },
  ],
});
