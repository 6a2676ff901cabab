import { randomUUID } from 'node:crypto';

export const writeMarks = (): string => randomUUID();
