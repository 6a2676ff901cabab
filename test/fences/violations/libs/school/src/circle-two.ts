import { readsFile } from './circle-one.ts';

export const circleTwo = (): unknown => readsFile;
