/**
 * The answers of many questions in their order, a few of them asked at a time, so that one reader does not crowd out others.
 * `tell` hears how many have been answered. Ends with the first failure, and when `signal` says so; what is under way is not waited for.
 * @throws the first failure, or the reason of `signal`
 */
export async function inTurns<Asked, Answer>(
  asked: readonly Asked[],
  ask: (question: Asked) => Promise<Answer>,
  { atOnce, signal, tell }: { atOnce: number; signal: AbortSignal; tell: (done: number) => void },
): Promise<Answer[]> {
  const answers = new Map<number, Answer>();
  const questions = asked.entries();
  const asker = async (): Promise<void> => {
    for (const [at, question] of questions) {
      signal.throwIfAborted();
      answers.set(at, await ask(question));
      signal.throwIfAborted();
      tell(answers.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  return asked.map((_, at) => answers.get(at) as Answer);
}
