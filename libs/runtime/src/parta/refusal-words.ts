import { REFUSALS, type Refusal } from '@parta/contracts';
import type { Words } from './words.ts';

/** A refusal in the words of the catalogue, filled from its details. */
export function refusalWords({ code, details }: Refusal, { language }: Words): string {
  const known = (details ?? {}) as Record<string, unknown>;
  return REFUSALS[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known[name] ?? ''));
}
