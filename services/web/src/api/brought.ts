/** What came in the page stands for so long; whoever asks later asks the gateway. */
const FRESH_MS = 10_000;

const brought = new Map<string, unknown>();

/** Answers that came in the page, by the address they would have been asked at. */
export function bring(answers: Record<string, unknown>): void {
  for (const [at, answer] of Object.entries(answers)) brought.set(at, answer);
  setTimeout(() => brought.clear(), FRESH_MS);
}

/** True where something came in the page that nobody has asked for yet. */
export const isAnythingBrought = (): boolean => brought.size > 0;

/** The answer that came for this address, once: the next question goes to the gateway. */
export function takeBrought(at: string): { answer: unknown } | undefined {
  if (!brought.has(at)) return undefined;
  const answer = brought.get(at);
  brought.delete(at);
  return { answer };
}
