import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';

type Span = { title: string; from: string; until: string };
type Props = { span: Span; onSpan: (change: Partial<Span>) => void; onRemove: () => void };

/** A named span of days, both ends included. */
export function SpanFields({ span, onSpan, onRemove }: Props) {
  return (
    <div className={styles.line}>
      <label>
        {m.calendar_name()}
        <input value={span.title} onChange={({ target }) => onSpan({ title: target.value })} />
      </label>
      <label>
        {m.calendar_from()}
        <input type="date" value={span.from} onChange={({ target }) => onSpan({ from: target.value })} />
      </label>
      <label>
        {m.calendar_until()}
        <input type="date" value={span.until} onChange={({ target }) => onSpan({ until: target.value })} />
      </label>
      <Button look="small" onClick={onRemove}>
        <Icon name="close" />
        {m.calendar_remove()}
        <span className="vh">{` ${span.title}`}</span>
      </Button>
    </div>
  );
}
