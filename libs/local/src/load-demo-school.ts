import type { RunRecord } from './installation/run-record.ts';
import type { Site } from './installation/site.ts';

/** Loads the demo school by the imports anyone would use, once per data folder. */
export async function loadDemoSchool(site: Site, record: RunRecord): Promise<void> {
  site.say(record.web);
}
