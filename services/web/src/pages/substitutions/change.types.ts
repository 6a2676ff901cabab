import type { OpenLessonsAnswer, PublishSubstitution } from '@parta/contracts';

export type ChosenLesson = OpenLessonsAnswer['lessons'][number];
export type Publish = (change: PublishSubstitution['change']) => void;
