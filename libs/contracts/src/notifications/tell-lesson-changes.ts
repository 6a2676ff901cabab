import { z } from 'zod';
import { command } from '../message.ts';

/** Changes of lessons that have settled are told to the teachers concerned. The service asks it of itself, every few seconds. */
export const TellLessonChanges = command('notifications.tell-lesson-changes.v1', {
  input: z.strictObject({}),
  refusals: [],
  askedBy: ['notifications'],
});
