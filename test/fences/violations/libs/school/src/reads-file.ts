import { readFileSync } from 'node:fs';

export const scale = readFileSync('scale.csv');
