/** The registry of the small city, as a process. */
import { saySchool } from '../roster/facts.ts';
import { registry } from './registry.ts';
import { runStandIn } from './run-stand-in.ts';

await runStandIn(registry, saySchool);
