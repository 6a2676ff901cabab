import { average } from '@parta/school';
import { ForgottenHandler } from './forgotten.ts';
import { marks } from '../store/marks.ts';

export const SetMarksHandler = { average, marks, next: ForgottenHandler };
