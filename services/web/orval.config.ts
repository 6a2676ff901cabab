import { defineConfig } from 'orval';
import { nullable } from './build/nullable.ts';
import { only } from './build/only.ts';

/** What the shell and the diary ask, and what the class journal does: a bundler cannot take one file apart, so each has its own. */
const FIRST = ['boot', 'namesOfPeople', 'weekOfPupil', 'switchRole', 'logout', 'logoutAll'];
const JOURNAL = ['classJournal', 'myJournals', 'namesOfPeople', 'uploadHomeworkFile', 'markHistory', 'planOfGroup'];

const described = <Description>(transformer: (description: Description) => Description) => ({
  target: '../gateway/src/openapi.json',
  override: { transformer },
});

const output = (target: string) => ({
  target,
  client: 'fetch' as const,
  mode: 'single' as const,
  urlEncodeParameters: true,
  override: {
    mutator: { path: './src/api/send.ts', name: 'send' },
    fetch: { includeHttpResponseReturnType: false },
  },
});

/** `src/api/generated` is generated from the gateway's own description and committed: `npm run api`. */
export default defineConfig({
  parta: { input: described(nullable), output: output('src/api/generated/parta.ts') },
  first: {
    input: described((whole) => nullable(only(whole, FIRST))),
    output: output('src/api/generated/first.ts'),
  },
  journal: {
    input: described((whole) => nullable(only(whole, JOURNAL))),
    output: output('src/api/generated/journal.ts'),
  },
});
