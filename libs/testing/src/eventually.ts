/** Waits until a look succeeds: for journeys, where the truth arrives by itself. Fails with the last reason after `seconds`. */
export async function eventually<Result>(look: () => Promise<Result>, seconds = 20): Promise<Result> {
  const ends = performance.now() + seconds * 1000;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (performance.now() > ends) throw error;
    }
    await new Promise((again) => setTimeout(again, 50));
  }
}
