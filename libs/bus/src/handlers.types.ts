import {
  type GiveTopicAnswer,
  GiveTopic,
  MarkSet,
  TokenKeys,
  type TokenKeysAnswer,
  TopicGiven,
} from '@parta/contracts';
import { Answers, AnswersInSteps, Hears, HearsMany } from './handlers.ts';
import type { HeardFact, Hearing, Reading, Steps, Unit } from './unit.ts';

type Topic = { lessonId: string; topic: string; ver: number };
const keys: TokenKeysAnswer = { keys: [] };

/** Compiled, never run: each line beneath an expectation must stay an error, or the build fails. */
export class HandlersThatDoNotCompile {
  @Answers(GiveTopic)
  async right(_: Topic, { say }: Unit): Promise<GiveTopicAnswer> {
    say(TopicGiven, { schoolId: 's1', lessonId: '', groupId: '', subject: '', day: '', topic: '', by: null, ver: 1 });
    return { ver: 1 };
  }

  // @ts-expect-error the answer does not fit the contract
  @Answers(GiveTopic)
  async wrongAnswer(_: Topic, _unit: Unit): Promise<{ version: number }> {
    return { version: 1 };
  }

  // @ts-expect-error the command has no such field
  @Answers(GiveTopic)
  async wrongInput(_: { lesson: string }, _unit: Unit): Promise<GiveTopicAnswer> {
    return { ver: 1 };
  }

  // @ts-expect-error a query says nothing
  @Answers(TokenKeys)
  async queryThatSays(_: object, { say }: { say: Unit['say'] }): Promise<TokenKeysAnswer> {
    say(TopicGiven, {} as never);
    return keys;
  }

  // @ts-expect-error a query has no command id
  @Answers(TokenKeys)
  async queryAsCommand(_: object, _unit: Unit): Promise<TokenKeysAnswer> {
    return keys;
  }

  // @ts-expect-error a query is not answered in steps
  @AnswersInSteps(TokenKeys)
  async queryInSteps(_: object, _steps: Steps): Promise<TokenKeysAnswer> {
    return keys;
  }

  // @ts-expect-error between steps no transaction is open
  @AnswersInSteps(GiveTopic)
  async stepsAsUnit(_: Topic, _unit: Unit): Promise<GiveTopicAnswer> {
    return { ver: 1 };
  }

  // @ts-expect-error a handler is asynchronous
  @Answers(GiveTopic)
  notAsynchronous(_: Topic, _unit: Unit): GiveTopicAnswer {
    return { ver: 1 };
  }

  // @ts-expect-error a command is not heard
  @Hears(GiveTopic)
  async hearsCommand(_: Topic, _hearing: Hearing): Promise<void> {}

  // @ts-expect-error the fact has no such field
  @Hears(MarkSet)
  async wrongFact(_: { pupil: string }, _hearing: Hearing): Promise<void> {}

  // @ts-expect-error a hearer has no caller
  @Hears(MarkSet)
  async hearerAsUnit(_: MarkSet, _unit: Unit): Promise<void> {}

  // @ts-expect-error a hearer of runs takes a list
  @HearsMany(MarkSet)
  async oneInsteadOfMany(_: MarkSet, _hearing: Hearing): Promise<void> {}

  // @ts-expect-error a hearer of single facts takes one
  @Hears(MarkSet)
  async manyInsteadOfOne(_: HeardFact<MarkSet>[], _hearing: Hearing): Promise<void> {}

  // @ts-expect-error a reading cannot be taken for a unit
  @Answers(GiveTopic)
  async commandThatReads(_: Topic, { now }: Reading & { children: string[] }): Promise<GiveTopicAnswer> {
    return { ver: now.length };
  }
}
