const FAMILY = new Set<string>(['guardian', 'pupil', 'trustedPerson']);

/** Who reads a diary as a family does; everybody else works at a school or an office. */
export const isFamilyRole = (role: string): boolean => FAMILY.has(role);
