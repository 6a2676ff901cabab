import { average } from '@parta/school';

export const meanOf = average;
