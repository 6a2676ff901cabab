import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import * as contracts from '@parta/contracts';

/* Run by `npm run schemas`: writes the JSON Schema of every message, and takes away those of none. */
const folder = new URL('../../../contracts/schemas/', import.meta.url);
const schemas = contracts.jsonSchemas(contracts.contractsOf(contracts));
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!schemas.has(name)) await rm(new URL(name, folder));
for (const [name, text] of schemas) await writeFile(new URL(name, folder), text);
