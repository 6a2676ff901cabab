import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  ImportPlan,
  type ImportPlanAnswer,
  PlanOfGroup,
  type PlanOfGroupAnswer,
  PreviewPlan,
  type PreviewPlanAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

const Shown = inputWithout(PreviewPlan.input, 'groupId');
const Taken = inputWithout(ImportPlan.input, 'groupId');

/** The plan of a group's topics: a spreadsheet is looked at, then taken whole. */
@Controller('api/plans')
export class PlansRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':groupId')
  @Asks(PlanOfGroup)
  plan(@Param({ schema: PlanOfGroup.input }) group: PlanOfGroup, @WhoAsks() who: Who): Promise<PlanOfGroupAnswer> {
    return this.messenger.ask(PlanOfGroup, group, who);
  }

  @Post(':groupId/preview')
  @Asks(PreviewPlan)
  preview(
    @Param({ schema: PlanOfGroup.input }) { groupId }: PlanOfGroup,
    @Body({ schema: Shown }) file: Omit<PreviewPlan, 'groupId'>,
    @WhoAsks() who: Who,
  ): Promise<PreviewPlanAnswer> {
    return this.messenger.ask(PreviewPlan, { ...file, groupId }, who);
  }

  @Post(':groupId')
  @Asks(ImportPlan)
  take(
    @Param({ schema: PlanOfGroup.input }) { groupId }: PlanOfGroup,
    @Body({ schema: Taken }) file: Omit<ImportPlan, 'groupId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<ImportPlanAnswer> {
    return this.messenger.ask(ImportPlan, { ...file, groupId }, who, commandId);
  }
}
