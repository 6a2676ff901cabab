import { defineConfig } from 'orval';
import { nullable } from './build/nullable.ts';

/** `src/api/generated/parta.ts` is generated from the gateway's own description and committed: `npm run api`. */
export default defineConfig({
  parta: {
    input: { target: '../gateway/src/openapi.json', override: { transformer: nullable } },
    output: {
      target: 'src/api/generated/parta.ts',
      client: 'fetch',
      mode: 'single',
      urlEncodeParameters: true,
      override: {
        mutator: { path: './src/api/send.ts', name: 'send' },
        fetch: { includeHttpResponseReturnType: false },
      },
    },
  },
});
