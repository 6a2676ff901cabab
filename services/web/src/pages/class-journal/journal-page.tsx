import { useQuery } from '@tanstack/react-query';
import { lazy, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { Journal } from './journal.tsx';
import { journalName } from './journal-name.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { journalQuery } from './journal-query.ts';
import { inListOrder } from './list-order.ts';
import { periodParam, spanOf } from './period.ts';

const JournalList = lazy(async () => ({ default: (await import('./journal-list.tsx')).JournalList }));

export default function JournalPage() {
  const { groupId } = useParams();
  return groupId ? <JournalOfGroup groupId={groupId} /> : <Journals />;
}

function Journals() {
  useTitle(m.my_journals());
  return <JournalList level="page" />;
}

/** One page of a journal: what stands in it, the names, then the desk the teacher works at. */
function JournalOfGroup({ groupId }: { groupId: string }) {
  const [search] = useSearchParams();
  const span = spanOf(search.get('period'), schoolToday());
  const { data: journal, error, refetch } = useQuery(journalQuery(groupId, span.from, span.until));
  const ids = journal ? [...journal.pupils.map(({ pupilId }) => pupilId), ...journal.teacherIds] : [];
  const names = useQuery({ ...namesQuery(ids), enabled: journal !== undefined });
  useTitle(journal ? Object.values(journalName(journal)).join(', ') : m.section_journal());
  const people = names.data;
  const inOrder = useMemo(() => journal && people && inListOrder(journal, people), [journal, people]);
  const failure = error ?? names.error;
  if (failure && !inOrder) return <Failure error={failure} onRetry={() => void refetch()} />;
  if (!inOrder || !people) return <Waiting />;
  return <Journal key={`${groupId} ${periodParam(span)}`} journal={inOrder} names={people} span={span} />;
}
