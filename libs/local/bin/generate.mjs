import { build } from './build.mjs';
import { checkNode, installPackages } from './packages.mjs';

/** `npm run generate`: the files of deploy/ that follow from the contracts. */
checkNode();
installPackages();
build();
await import('../dist/generate/main.js');
