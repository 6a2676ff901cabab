import { m } from '../../words/messages.js';
import type { WeekLesson } from './week.types.ts';

type Remark = NonNullable<WeekLesson['remarks']>[number];

/** «Замечание по поведению: Разговаривал на уроке»; a kind that the school counts is named by its title. */
export const remarkText = ({ kind, title, text }: Remark): string =>
  [KINDS[kind](), title, text].filter(Boolean).join(': ');

const KINDS: Record<Remark['kind'], () => string> = {
  praise: m.diary_praise,
  behaviour: m.diary_remark_behaviour,
  performance: m.diary_remark_performance,
  countable: m.diary_remark,
};
