import type { PortfolioOfPupilAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { withdrawPortfolioEntry } from '../../api/generated/portfolio.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { KINDS } from './kind-words.ts';
import { portfolioQuery } from './portfolio-query.ts';

type Entry = PortfolioOfPupilAnswer['entries'][number];
/** `onChange` is there for whoever keeps the portfolio. */
type Props = { child: string; entry: Entry; onChange: (() => void) | undefined };

/** One entry: what it is, when, in the pupil's words, and where it can be seen. */
export function OwnEntry({ child, entry: { entryId, kind, title, text, day, link, ver }, onChange }: Props) {
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawPortfolioEntry(child, { entryId, ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(portfolioQuery(child)),
  });
  const date = dayText(day, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <li className={styles.line}>
      <div>
        <b>{title}</b>
        <small>{[KINDS[kind](), date].join(' · ')}</small>
        {text && <p>{text}</p>}
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener nofollow">
            {link}
          </a>
        )}
      </div>
      {onChange && (
        <div className={styles.actions}>
          <Button look={['small', 'quiet']} onClick={onChange}>
            {m.portfolio_change()}
            <span className="vh">{`: ${title}`}</span>
          </Button>
          <Button look={['small', 'quiet']} disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {m.portfolio_withdraw()}
            <span className="vh">{`: ${title}`}</span>
          </Button>
        </div>
      )}
      {withdraw.error && <Failure error={withdraw.error} onRetry={() => withdraw.reset()} />}
    </li>
  );
}
