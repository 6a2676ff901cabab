/** Runs a service with one sentence of the bus broken on purpose: `main.js <mutant> <service> <its index.js>`. */
import { pathToFileURL } from 'node:url';
import { runService, type ServiceDefinition } from '@parta/runtime';
import { MUTANTS } from './mutants.ts';

const [number = '', service = '', index = ''] = process.argv.slice(2);
const definition = ((await import(pathToFileURL(index).href)) as Record<string, ServiceDefinition>)[service];
const mutate = MUTANTS[Number(number)];
if (!definition || !mutate) throw new Error(`there is no mutant ${number} of ${service}`);
await mutate(definition);
await runService(definition);
