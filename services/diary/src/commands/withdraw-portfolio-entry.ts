import { Access, Answers } from '@parta/bus';
import { WithdrawPortfolioEntry } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { asFamilyOf } from '../domain/as-family-of.ts';
import { entryChanged, withdrawEntry } from '../domain/portfolio.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class WithdrawPortfolioEntryHandler {
  @Answers(WithdrawPortfolioEntry)
  @Access('portfolio.write')
  async withdrawPortfolioEntry(wanted: WithdrawPortfolioEntry, { store, caller, now }: Unit): Promise<void> {
    const writer = asFamilyOf(caller, 'portfolio.write', wanted.pupilId);
    const owner = await store.portfolios.ownerOf(wanted.pupilId, now);
    const { entry } = await store.portfolios.standing(wanted);
    const withdrawn = withdrawEntry(owner, entry, wanted, { caller: writer, now });
    if (!(await store.portfolios.add(withdrawn))) throw entryChanged();
  }
}
