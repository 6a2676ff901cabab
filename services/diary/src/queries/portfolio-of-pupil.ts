import { Access, Answers } from '@parta/bus';
import { PortfolioOfPupil, type PortfolioOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { asFamilyOf } from '../domain/as-family-of.ts';
import { keepsPortfolio } from '../domain/portfolio.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PortfolioOfPupilHandler {
  @Answers(PortfolioOfPupil)
  @Access('portfolio.read')
  async portfolioOfPupil(
    { pupilId }: PortfolioOfPupil,
    { store, caller, now }: Reading,
  ): Promise<PortfolioOfPupilAnswer> {
    const reader = asFamilyOf(caller, 'portfolio.read', pupilId);
    const owner = await store.portfolios.ownerOf(pupilId, now);
    const entries = await store.portfolios.of(pupilId);
    return { mayWrite: keepsPortfolio(reader, owner), today: owner.today, entries };
  }
}
