import type { ClassJournalAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Button, buttonLook } from '../../parts/button.tsx';
import { dayAndMonth, schoolToday } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { Later } from '../../parts/later.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import type { JournalDesk } from './desk.ts';
import styles from './journal.module.css';
import { journalName } from './journal-name.ts';
import { journalsQuery } from './journal-query.ts';
import { choices, periodParam, type Span } from './period.ts';
import { SyncPill } from './sync-pill.tsx';

const WriteToGuardians = lazy(async () => ({
  default: (await import('../messages/write-to-guardians.tsx')).WriteToGuardians,
}));

export type Look = 'grid' | 'list';
type Props = {
  onDebts: () => void;
  onCopy: () => void;
  desk: JournalDesk;
  journal: ClassJournalAnswer;
  span: Span;
  look: Look;
  onLook: (look: Look) => void;
};

export function JournalHead({ desk, journal, span, look, onLook, onDebts, onCopy }: Props) {
  const [, setSearch] = useSearchParams();
  const { past } = desk.getState();
  const { of, what } = journalName(journal);
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1}>
        {of} <i>·</i> {what}
      </h1>
      <OtherJournal groupId={journal.groupId} />
      {journal.keptFrom && <p>{m.journal_kept_from({ day: dayAndMonth(journal.keptFrom) })}</p>}
      <fieldset className={styles.segments}>
        <legend className="vh">{m.period()}</legend>
        {choices(journal.periods, schoolToday(), (half) => m.half_year({ half })).map((choice) => (
          <label key={choice.title}>
            <input
              type="radio"
              name="period"
              checked={choice.from === span.from && choice.until === span.until}
              onChange={() => setSearch({ period: periodParam(choice) })}
            />
            {choice.title}
          </label>
        ))}
      </fieldset>
      <span className={styles.space} />
      <Link className={buttonLook('small')} to={paths.plan(journal.groupId)}>
        {m.plan()}
      </Link>
      <Link className={buttonLook('small')} to={paths.controlWorks(journal.groupId)}>
        {m.control_works()}
      </Link>
      <SyncPill desk={desk} />
      <Link className={buttonLook('small')} to={paths.finals(journal.groupId)}>
        {m.finals_link()}
      </Link>
      <Button look="small" onClick={onDebts}>
        {m.debts_title()}
      </Button>
      {journal.writable && (
        <Button look="small" onClick={onCopy}>
          {m.copy_columns()}
        </Button>
      )}
      <Later>
        <WriteToGuardians scope={{ kind: 'group', id: journal.groupId, title: `${of} · ${what}` }} />
      </Later>
      <Link className={buttonLook('small')} to={paths.paper(journal.groupId)}>
        {m.paper_title()}
      </Link>
      <Button look="small" onClick={() => onLook(look === 'grid' ? 'list' : 'grid')}>
        {look === 'grid' ? m.as_list() : m.as_table()}
      </Button>
      <Button
        look="small"
        className={styles.undo}
        disabled={past.length === 0}
        onClick={() => desk.press({ kind: 'undo' })}
      >
        <Icon name="undo" />
        {m.undo()}
      </Button>
    </div>
  );
}

/** The way to another of the own journals. */
function OtherJournal({ groupId }: { groupId: string }) {
  const navigate = useNavigate();
  const { data } = useQuery(journalsQuery);
  const own = data?.journals.filter((journal) => journal.mine || journal.groupId === groupId) ?? [];
  if (own.length < 2) return null;
  return (
    <select
      className={styles.other}
      aria-label={m.other_journal()}
      value={groupId}
      onChange={({ target }) => void navigate(paths.journal(target.value))}
    >
      {own.map((journal) => (
        <option key={journal.groupId} value={journal.groupId}>
          {Object.values(journalName(journal)).join(' · ')}
        </option>
      ))}
    </select>
  );
}
