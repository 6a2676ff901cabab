import { SetMarks } from '@parta/contracts';
import * as bus from '@parta/bus';

export const ask = { SetMarks, bus };
