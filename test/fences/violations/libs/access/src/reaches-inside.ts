import { readsFile } from '../../school/src/circle-one.ts';

export const inside = readsFile;
