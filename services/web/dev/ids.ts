/** Ids of the fixture: readable and of the form every contract asks for. */
export const id = (kind: number, number: number): string =>
  `0000000${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const TEACHER = id(1, 1);
export const COLLEAGUE = id(1, 2);
export const GUARDIAN = id(1, 3);
export const TIMOFEI = id(2, 1);
export const VARYA = id(2, 2);
export const GROUP = id(3, 1);
export const CONVERSATION = id(8, 1);
