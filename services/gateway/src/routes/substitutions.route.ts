import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  AddExtraLesson,
  OpenLessons,
  type OpenLessonsAnswer,
  PublishSubstitution,
  SubstituteCandidates,
  type SubstituteCandidatesAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Lesson = inputOnly(PublishSubstitution.input, 'lessonId');
type Lesson = Pick<PublishSubstitution, 'lessonId'>;
const Change = inputWithout(PublishSubstitution.input, 'lessonId');

@Controller('api/substitutions')
export class SubstitutionsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(OpenLessons)
  open(@Query({ schema: OpenLessons.input }) query: OpenLessons, @WhoAsks() who: Who): Promise<OpenLessonsAnswer> {
    return this.messenger.ask(OpenLessons, query, who);
  }

  @Get(':lessonId/candidates')
  @Asks(SubstituteCandidates)
  candidates(@Param({ schema: Lesson }) lesson: Lesson, @WhoAsks() who: Who): Promise<SubstituteCandidatesAnswer> {
    return this.messenger.ask(SubstituteCandidates, lesson, who);
  }

  @Post('extra')
  @Asks(AddExtraLesson)
  addExtra(
    @Body({ schema: AddExtraLesson.input }) command: AddExtraLesson,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(AddExtraLesson, command, who, commandId);
  }

  @Post(':lessonId')
  @Asks(PublishSubstitution)
  publish(
    @Param({ schema: Lesson }) lesson: Lesson,
    @Body({ schema: Change }) change: Omit<PublishSubstitution, 'lessonId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<{ ver: number }> {
    return this.messenger.ask(PublishSubstitution, { ...lesson, ...change }, who, commandId);
  }
}
