/** Of what follows from facts of the school while these are being heard anew, from long ago: it is told that they are, not half of them. */
export const STILL_HEARING = ['diary-filling', 'diary-not-begun'] as const;
