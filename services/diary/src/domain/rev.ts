/** Where a fact stands in the log of its source. */
type Place = { heard: { source: string; key: string; seq: number } };

/** The newest of these facts of one key, as readers name it: `journal:s1502:17`. */
export function revOf(facts: readonly Place[]): string {
  const { source, key, seq } = (facts.at(-1) as Place).heard;
  return `${source}:${key}:${seq}`;
}
