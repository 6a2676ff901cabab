import { useQueryClient } from '@tanstack/react-query';
import type { ClassJournalAnswer } from '@parta/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLive } from '../../api/live.ts';
import { schoolToday } from '../../parts/dates.ts';
import { claim, sendLeftovers } from '../../offline/leftovers.ts';
import { onSessionWord } from '../../offline/session-channel.ts';
import { useBoot } from '../../session.ts';
import { JournalDesk } from './desk.ts';
import { journalQuery } from './journal-query.ts';
import type { Span } from './period.ts';

/** The desk of one page, alive as long as the page: hears of changes, sends before it is left. */
export function useDesk(journal: ClassJournalAnswer, { from, until }: Span): JournalDesk {
  const { person } = useBoot();
  const queries = useQueryClient();
  const { groupId } = journal;
  const reread = () => void queries.invalidateQueries(journalQuery(groupId, from, until));
  const [desk] = useState(() => new JournalDesk(journal, schoolToday(), person.personId, reread));
  useSyncExternalStore(desk.subscribe, desk.getVersion);
  useEffect(() => desk.reload(journal), [desk, journal]);
  useLive((signal) => {
    if (signal.kind === 'reconnected' || (signal.kind === 'journal-changed' && signal.groupId === groupId)) reread();
  });
  useEffect(() => {
    const lanes = new Set(desk.getState().sheet.columns.map(({ lesson }) => lesson.lessonId));
    void sendLeftovers(person.personId)
      .then(() => claim(person.personId, (lane) => lanes.has(lane)))
      .then((left) => left.length > 0 && desk.restore(left));
  }, [desk, person.personId]);
  useEffect(() => {
    const flush = () => document.visibilityState === 'hidden' && desk.flush();
    const hurry = () => desk.outgoing.hurry();
    document.addEventListener('visibilitychange', flush);
    addEventListener('online', hurry);
    const stop = onSessionWord((word) => void (word === 'signed-in' && hurry()));
    return () => {
      document.removeEventListener('visibilitychange', flush);
      removeEventListener('online', hurry);
      stop();
      desk.flush();
    };
  }, [desk]);
  return desk;
}
