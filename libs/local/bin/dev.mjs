import { ensureNatsServer } from './programs.mjs';
import { build } from './build.mjs';
import { checkNode, installPackages } from './packages.mjs';

/** `npm run dev`: like `npm start`, but what is changed takes effect at once. */
checkNode();
installPackages();
ensureNatsServer();
build();
process.argv.push('--watch');
await import('../dist/start.js');
