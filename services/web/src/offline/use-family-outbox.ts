import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useBoot } from '../session.ts';
import { type FamilyOutbox, familyOutboxOf } from './family-outbox.ts';

/** Everything that is read beside the weeks of a family: asked for again after each of its words. */
export const FAMILY = 'family';

/** What the family said and is not settled yet; a page that uses it follows every change. */
export function useFamilyOutbox(): FamilyOutbox {
  const { person } = useBoot();
  const queries = useQueryClient();
  const outbox = familyOutboxOf(person.personId, () => queries.invalidateQueries({ queryKey: [FAMILY] }));
  useSyncExternalStore(outbox.subscribe, outbox.getVersion);
  return outbox;
}
