import { defineConfig } from 'orval';
import { nullable } from './build/nullable.ts';

/**
 * `src/api/generated` is generated from the gateway's own description and committed: `npm run api`. One file for each
 * of its rooms (the tags), since a bundler cannot take one file apart: a page loads what it asks and no more.
 */
export default defineConfig({
  parta: {
    input: {
      target: '../gateway/src/openapi.json',
      override: { transformer: nullable },
    },
    output: {
      target: 'src/api/generated/parta.ts',
      client: 'fetch',
      mode: 'tags',
      clean: true,
      urlEncodeParameters: true,
      override: {
        mutator: { path: './src/api/send.ts', name: 'send' },
        fetch: { includeHttpResponseReturnType: false },
      },
    },
  },
});
