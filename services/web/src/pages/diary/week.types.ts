import type { WeekOfPupilAnswer } from '@parta/contracts';

export type Week = WeekOfPupilAnswer;
export type WeekDay = Week['days'][number];
export type WeekLesson = WeekDay['lessons'][number];
export type WeekMark = WeekLesson['marks'][number];
