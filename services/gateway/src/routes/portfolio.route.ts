import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  KeepPortfolioEntry,
  type KeepPortfolioEntryAnswer,
  LinksOfPupil,
  type LinksOfPupilAnswer,
  PortfolioOfPupil,
  type PortfolioOfPupilAnswer,
  WithdrawPortfolioEntry,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

const Entry = inputWithout(KeepPortfolioEntry.input, 'pupilId');
const Withdrawn = inputWithout(WithdrawPortfolioEntry.input, 'pupilId');

/** What stands beside the marks: the pupil's own portfolio, and where the school's links lead. */
@Controller('api/diary')
export class PortfolioRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/portfolio')
  @Asks(PortfolioOfPupil)
  ofPupil(
    @Param({ schema: PortfolioOfPupil.input }) pupil: PortfolioOfPupil,
    @WhoAsks() who: Who,
  ): Promise<PortfolioOfPupilAnswer> {
    return this.messenger.ask(PortfolioOfPupil, pupil, who);
  }

  @Post(':pupilId/portfolio')
  @Asks(KeepPortfolioEntry)
  keep(
    @Param({ schema: PortfolioOfPupil.input }) pupil: PortfolioOfPupil,
    @Body({ schema: Entry }) entry: Omit<KeepPortfolioEntry, 'pupilId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<KeepPortfolioEntryAnswer> {
    return this.messenger.ask(KeepPortfolioEntry, { ...pupil, ...entry }, who, commandId);
  }

  @Post(':pupilId/portfolio/withdrawn')
  @Asks(WithdrawPortfolioEntry)
  withdraw(
    @Param({ schema: PortfolioOfPupil.input }) pupil: PortfolioOfPupil,
    @Body({ schema: Withdrawn }) entry: Omit<WithdrawPortfolioEntry, 'pupilId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(WithdrawPortfolioEntry, { ...pupil, ...entry }, who, commandId);
  }

  @Get(':pupilId/links')
  @Asks(LinksOfPupil)
  links(@Param({ schema: LinksOfPupil.input }) pupil: LinksOfPupil, @WhoAsks() who: Who): Promise<LinksOfPupilAnswer> {
    return this.messenger.ask(LinksOfPupil, pupil, who);
  }
}
