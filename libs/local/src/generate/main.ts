/** `npm run generate`: writes the files of deploy/ that follow from the contracts. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployFiles } from './deploy-files.ts';

const deploy = new URL('../../../../deploy/', import.meta.url);

for (const [path, text] of Object.entries(deployFiles())) {
  const file = fileURLToPath(new URL(path, deploy));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (path.endsWith('.sh')) chmodSync(file, 0o755);
  console.log(`deploy/${path}`);
}
