/**
 * The key of a school in streams and addresses: `s1502` from the number in «Школа № 1502» or in its identifier, else
 * what the sourcedId leaves when reduced to Latin letters, digits and hyphens.
 */
export function schoolKey({
  name,
  identifier,
  sourcedId,
}: {
  name: string;
  identifier: string;
  sourcedId: string;
}): string {
  const number =
    /№\s*(\d{1,5})(?!\d)/.exec(name)?.[1] ??
    /(?<!\d)(\d{1,5})(?!\d)/.exec(name)?.[1] ??
    /^\D*(\d{1,5})(?!\d)/.exec(identifier)?.[1];
  return number ? `s${Number(number)}` : slug(sourcedId);
}

/** A key without a number of its own, for a school whose number is taken. */
export function slug(sourcedId: string): string {
  const plain = sourcedId
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'school' : plain;
}
