import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { Journal } from './journal.tsx';
import { JournalList } from './journal-list.tsx';
import { journalQuery, namesQuery } from './journal-query.ts';
import { periodParam, spanOf } from './period.ts';

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
  const people = journal ? [...journal.pupils.map(({ pupilId }) => pupilId), ...journal.teacherIds] : [];
  const names = useQuery({ ...namesQuery(people), enabled: journal !== undefined });
  useTitle(journal ? `${journal.title}, ${journal.subject}` : m.section_journal());
  if (error && !journal) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!journal || names.isPending) return <Waiting />;
  return (
    <Journal key={`${groupId} ${periodParam(span)}`} journal={journal} names={names.data ?? new Map()} span={span} />
  );
}
