/** Numbers of lessons as typed, «2, 3»: null for none, undefined for what is no list of numbers 0..12. */
export function numbersIn(text: string): number[] | null | undefined {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  if (parts.length === 0) return null;
  const areNumbers = parts.every((part) => /^(\d|1[0-2])$/.test(part));
  return areNumbers ? [...new Set(parts.map(Number))].toSorted((one, other) => one - other) : undefined;
}
