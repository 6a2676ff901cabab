import { derivedId, type PlanOfGroupAnswer, type PreviewPlanAnswer, Refusal } from '@parta/contracts';
import type { Plan } from './plan.ts';
import type { PlanTopic, ReadPlan } from './read-plan.ts';

/** What a file would make of a group's plan. `digest` follows from group and topics alone. */
export type PlanOutcome = ReadPlan & { digest: string; isSame: boolean };

/** Faults shown at once; whoever mends fifty uploads again anyway. */
const SHOWN = 50;

/** @throws plan-unreadable when no sheet has a column of topics, plan-empty */
export function planOutcome(
  groupId: string,
  name: string,
  read: ReadPlan | undefined,
  standing: Plan | null,
): PlanOutcome {
  if (!read) throw new Refusal('plan-unreadable', 'No column of topics', { name });
  if (read.topics.length + read.faults.length === 0) throw new Refusal('plan-empty', 'No topic', { name });
  const digest = derivedId('plan', groupId, JSON.stringify(read.topics));
  return { ...read, digest, isSame: standing?.digest === digest };
}

export function planPreview({ digest, topics, faults, isSame }: PlanOutcome): PreviewPlanAnswer {
  return { digest, topics, hours: hoursOf(topics), isSame, faults: faults.slice(0, SHOWN), faultsInAll: faults.length };
}

/**
 * Lets the file become the plan, all or nothing.
 * @throws plan-faulty with the first fault, import-changed
 */
export function mayBecomePlan({ digest, faults }: PlanOutcome, name: string, previewed: string): void {
  const [first] = faults;
  if (first) throw new Refusal('plan-faulty', 'The plan has faults', { name, count: faults.length, ...first });
  if (digest !== previewed) throw new Refusal('import-changed', 'Not the plan that was previewed', { name });
}

export const hoursOf = (topics: PlanTopic[]): number => topics.reduce((sum, { hours }) => sum + hours, 0);

export function planVersions(plans: Plan[]): PlanOfGroupAnswer['versions'] {
  return plans.map(({ ver, name, topics, by, at }) => ({
    ver,
    name,
    hours: hoursOf(topics),
    by,
    at: at.toISOString(),
  }));
}
