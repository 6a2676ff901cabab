import { Controller } from '@nestjs/common';
import { writeMarks } from '../domain/marks.ts';

export const marks = { Controller, writeMarks };
