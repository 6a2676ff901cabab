import type { PortfolioKind } from '@parta/contracts';
import { m } from '../../words/messages.js';

/** What an entry may be, in the order of the choice. */
export const KINDS: Record<PortfolioKind, () => string> = {
  work: m.portfolio_work,
  hobby: m.portfolio_hobby,
  sport: m.portfolio_sport,
  other: m.portfolio_other,
};
