import type { IconName } from '../icon.tsx';

/** A section of a role, as a link. */
export type Section = {
  to: string;
  title: string;
  icon: IconName;
  isHere: boolean;
  /** How many letters wait stands beside it. */
  counts?: 'mail';
};

/** A row of words at the top, a column at the side, a bar below the thumb. */
export type SectionsLook = 'row' | 'column' | 'bar';
