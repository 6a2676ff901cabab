/** The pupils of these rows, each once. */
export const pupilsOf = (rows: readonly { pupilId: string }[]): string[] => [
  ...new Set(rows.map(({ pupilId }) => pupilId)),
];
