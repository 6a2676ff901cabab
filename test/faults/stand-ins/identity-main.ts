/** The identity of the small city, as a process. */
import { sayContacts } from '../roster/facts.ts';
import { identity } from './identity.ts';
import { runStandIn } from './run-stand-in.ts';

await runStandIn(identity, sayContacts);
