import { marks } from '../store/marks.ts';

export const sms = marks;
