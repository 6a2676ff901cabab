import { REMARKS_OF_CELLS } from './remarks-of-cells.ts';
import { REMARKS_OF_PEOPLE } from './remarks-of-people.ts';
import { REMARKS_OF_SCHOOL } from './remarks-of-school.ts';

/** Everything an import can say of a row. A code is never renamed: schools keep lists of them. */
export const REMARK_TEXTS = { ...REMARKS_OF_CELLS, ...REMARKS_OF_SCHOOL, ...REMARKS_OF_PEOPLE } as const;
export type RemarkCode = keyof typeof REMARK_TEXTS;
