import { ensureNatsServer } from './programs.mjs';
import { build } from './build.mjs';
import { checkNode, installPackages } from './packages.mjs';

/** `npm start`: from a fresh checkout to the address in the browser. */
checkNode();
installPackages();
ensureNatsServer();
build();
await import('../dist/start.js');
