import { build } from './build.mjs';
import { checkNode, installPackages } from './packages.mjs';
import { ensureNatsServer } from './programs.mjs';
import { giveUp } from './say.mjs';

/** `npm run smoke | faults | bench | features`: builds, then runs test/<name>/main.ts with the rest of the line. */
const [name] = process.argv.splice(2, 1);
if (!name) giveUp('node libs/local/bin/program.mjs <smoke | faults | bench | features> ...');
checkNode();
installPackages();
ensureNatsServer();
build();
await import(`../../../test/dist/${name}/main.js`);
