import { Access, Answers } from '@parta/bus';
import { KeepPortfolioEntry, type KeepPortfolioEntryAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { asFamilyOf } from '../domain/as-family-of.ts';
import { entryChanged, keepEntry } from '../domain/portfolio.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class KeepPortfolioEntryHandler {
  @Answers(KeepPortfolioEntry)
  @Access('portfolio.write')
  async keepPortfolioEntry(
    wanted: KeepPortfolioEntry,
    { store, caller, now }: Unit,
  ): Promise<KeepPortfolioEntryAnswer> {
    const writer = asFamilyOf(caller, 'portfolio.write', wanted.pupilId);
    const owner = await store.portfolios.ownerOf(wanted.pupilId, now);
    const standing = await store.portfolios.standing(wanted);
    const entry = keepEntry(owner, standing, wanted, { caller: writer, now });
    if (!(await store.portfolios.add(entry))) throw entryChanged();
    return { ver: entry.ver };
  }
}
