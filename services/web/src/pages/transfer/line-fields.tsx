import type { TransferSheetAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';
import type { TypedLine } from './typed-line.ts';
import styles from './transfer.module.css';

type Props = {
  line: TypedLine;
  groups: TransferSheetAnswer['groups'];
  isWrong: boolean;
  isOpen: boolean;
  onChange: (line: TypedLine) => void;
};

/** One subject of the sheet: its own name, the journal here, marks and finals a line each. */
export function LineFields({ line, groups, isWrong, isOpen, onChange }: Props) {
  const { subject, groupId, marks, finals } = line;
  return (
    <fieldset className={styles.fields} disabled={!isOpen}>
      <legend className="vh">{subject || m.transfers_subject()}</legend>
      <label>
        {m.transfers_subject()}
        <input
          value={subject}
          maxLength={120}
          onChange={({ target }) => onChange({ ...line, subject: target.value })}
        />
      </label>
      <label>
        {m.transfers_journal()}
        <select value={groupId} onChange={({ target }) => onChange({ ...line, groupId: target.value })}>
          <option value="">{m.transfers_no_journal()}</option>
          {groups.map((group) => (
            <option key={group.groupId} value={group.groupId}>
              {group.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.transfers_marks()}
        <textarea
          rows={3}
          value={marks}
          placeholder="05.10.2026 5"
          onChange={({ target }) => onChange({ ...line, marks: target.value })}
        />
      </label>
      <label>
        {m.transfers_finals()}
        <textarea
          rows={3}
          value={finals}
          placeholder={m.transfers_finals_example()}
          onChange={({ target }) => onChange({ ...line, finals: target.value })}
        />
      </label>
      {isWrong && (
        <small className={styles.wrong} role="status">
          {m.transfers_line_wrong()}
        </small>
      )}
    </fieldset>
  );
}
