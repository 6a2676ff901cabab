import { circleTwo } from './circle-two.ts';

export const readsFile = (): unknown => circleTwo;
