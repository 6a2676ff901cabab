import { queryOptions } from '@tanstack/react-query';
import { portfolioOfPupil } from '../../api/generated/portfolio.ts';

/** A child's own portfolio. */
export const portfolioQuery = (child: string) =>
  queryOptions({ queryKey: ['portfolio', child], queryFn: () => portfolioOfPupil(child) });
