import { expect, test } from '@jest/globals';
import { versionOn } from './versions-in-force.ts';

const made = (id: string, validFrom: string, at: string) => ({ id, validFrom, at: new Date(at) });

test('R-04: each timetable is in force until the next one begins; one made later wins from its day on', () => {
  const on = versionOn([
    made('autumn', '2026-09-01', '2026-08-20T08:00:00Z'),
    made('spring', '2027-01-11', '2026-12-20T08:00:00Z'),
    made('mended', '2026-11-05', '2027-01-15T08:00:00Z'),
  ]);

  expect(['2026-11-04', '2026-11-05', '2027-03-01'].map(on)).toEqual(['autumn', 'mended', 'mended']);
  expect(() => on('2026-08-31')).toThrow('no timetable');
});
