import type { FinalsOfPupilAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';

type Kind = FinalsOfPupilAnswer['columns'][number]['kind'];

/** What a kind of finals is called; a period has its own title. */
export const FINAL_KINDS: Record<Kind, (title: string) => string> = {
  period: (title) => title,
  annual: () => m.final_annual(),
  exam: () => m.final_exam(),
  overall: () => m.final_overall(),
};
