import * as school from '@parta/school';

export const arithmetic = school;
