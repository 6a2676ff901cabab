import { academicYearOf } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { openGrid } from '../../grid/grid-state.ts';
import { paperSheets } from '../../grid/paper-sheets.ts';
import { Button, buttonLook } from '../../parts/button.tsx';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { journalName } from './journal-name.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { journalQuery } from './journal-query.ts';
import { inListOrder } from './list-order.ts';
import { periodParam, spanOf } from './period.ts';
import styles from './paper.module.css';
import { Sheet } from './paper-sheet.tsx';

/** Columns that fit on a landscape A4 beside the topics. */
const WIDTH = 20;

/** The journal as on paper (F-060): dates and pupils left, topics and homework right; the whole year unless a period is asked for. */
export default function PaperPage() {
  const { groupId = '' } = useParams();
  const [search] = useSearchParams();
  const today = schoolToday();
  const period = search.get('period');
  const span = period ? spanOf(period, today) : academicYearOf(today);
  const { data: journal, error, refetch } = useQuery(journalQuery(groupId, span.from, span.until));
  const ids = journal ? [...journal.pupils.map(({ pupilId }) => pupilId), ...journal.teacherIds] : [];
  const { data: names, error: nameless } = useQuery({ ...namesQuery(ids), enabled: journal !== undefined });
  const state = journal && names && openGrid(inListOrder(journal, names), today);
  useTitle(m.paper_title());
  const failure = error ?? nameless;
  if (failure && !state) return <Failure error={failure} onRetry={() => void refetch()} />;
  if (!state || !journal || !names) return <Waiting />;
  const { of, what } = journalName(journal);
  const sheets = paperSheets(state.sheet.columns, WIDTH);
  return (
    <div className={styles.paper}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>
          {of} · {what}
        </h1>
        <span>{spanText(span.from, span.until)}</span>
        <Link className={buttonLook('small')} to={paths.journal(groupId, periodParam(span))}>
          {m.to_journal()}
        </Link>
        <Button look={['small', 'primary']} onClick={() => print()}>
          {m.print()}
        </Button>
      </div>
      {sheets.length === 0 && (
        <Notice title={m.no_lessons_here()}>
          <p>{m.no_lessons_here_why()}</p>
        </Notice>
      )}
      {sheets.map((sheet, at) => (
        <Sheet
          key={sheet.lessons[0]?.lessonId}
          sheet={sheet}
          state={state}
          names={names}
          title={`${of} · ${what} · ${m.page_of({ page: at + 1, pages: sheets.length })}`}
          today={today}
          end={at === sheets.length - 1 ? 'totals' : 'open'}
        />
      ))}
    </div>
  );
}
