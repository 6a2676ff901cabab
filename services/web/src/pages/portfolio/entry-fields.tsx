import type { PortfolioKind } from '@parta/contracts';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { KINDS } from './kind-words.ts';

export type Typed = { kind: PortfolioKind; title: string; text: string; day: string; link: string };
type Props = { typed: Typed; today: string; onTyped: (typed: Typed) => void };

/** The fields of an entry; a day to come cannot be chosen. */
export function EntryFields({ typed, today, onTyped }: Props) {
  return (
    <div className={styles.fields}>
      <label>
        {m.portfolio_kind()}
        <select
          value={typed.kind}
          onChange={({ target }) => onTyped({ ...typed, kind: target.value as PortfolioKind })}
        >
          {Object.entries(KINDS).map(([kind, title]) => (
            <option key={kind} value={kind}>
              {title()}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.portfolio_title()}
        <input
          required
          maxLength={120}
          value={typed.title}
          onChange={({ target }) => onTyped({ ...typed, title: target.value })}
        />
      </label>
      <label>
        {m.portfolio_day()}
        <input
          type="date"
          required
          max={today}
          value={typed.day}
          onChange={({ target }) => onTyped({ ...typed, day: target.value })}
        />
      </label>
      <label>
        {m.portfolio_text()}
        <textarea
          rows={4}
          maxLength={2000}
          value={typed.text}
          onChange={({ target }) => onTyped({ ...typed, text: target.value })}
        />
      </label>
      <label>
        {m.portfolio_link()}
        <input
          type="url"
          placeholder="https://"
          maxLength={500}
          value={typed.link}
          onChange={({ target }) => onTyped({ ...typed, link: target.value })}
        />
        <small>{m.portfolio_link_hint()}</small>
      </label>
    </div>
  );
}
