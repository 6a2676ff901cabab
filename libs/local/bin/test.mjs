import { ensureChromium, ensureNatsServer } from './programs.mjs';
import { checkNode, installPackages } from './packages.mjs';
import { leaks, ownTemporaryFolder } from './leaks.mjs';
import { say } from './say.mjs';
import * as steps from './steps.mjs';

/** `npm test`: everything that has to be green, up to the first red. `npm test -- set-marks`: the specs of that name. */
checkNode();
installPackages();
ensureNatsServer();
const named = process.argv.slice(2);
const temporary = ownTemporaryFolder();
const { passed, failed } = await steps.runSteps(named.length > 0 ? chosen(named) : everything(), 'stop');
say(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function everything() {
  ensureChromium();
  return [
    steps.format,
    // The words of the web app are made by its build; lint looks into them.
    steps.webBuild,
    steps.lint,
    // Specs start servers by what is built.
    steps.cleanTypes,
    steps.specs('lock file and versions', ['test/fences/lock-file', 'test/fences/versions']),
    steps.specTypes,
    steps.webTypes,
    steps.imports,
    steps.unused,
    steps.specs('specs', []),
    steps.slowSpecs('journeys', ['test/journeys']),
    steps.slowSpecs('browser', ['test/web']),
    leaks(temporary),
  ];
}

function chosen(names) {
  return [steps.types, steps.slowSpecs('specs', names), leaks(temporary)];
}
