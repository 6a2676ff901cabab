import { checkNode, installPackages } from './packages.mjs';
import { ensureNatsServer } from './programs.mjs';
import { say } from './say.mjs';
import * as steps from './steps.mjs';

/** `npm run check`: the fast part of `npm test`: no databases of services, no installation, no browser. */
checkNode();
installPackages();
ensureNatsServer();
const rules = ['/domain/', 'libs/school', 'libs/access', 'libs/contracts'];
const { passed, failed } = await steps.runSteps(
  [
    steps.format,
    steps.lint,
    steps.types,
    steps.specTypes,
    steps.imports,
    steps.specs('fences', ['test/fences', '--verbose']),
    steps.specs('rules', rules),
    steps.unused,
  ],
  'go-on',
);
say(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
