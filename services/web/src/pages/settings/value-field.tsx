import { type SettingName, SETTINGS } from '@parta/school';
import { m } from '../../words/messages.js';
import { LinksField } from './links-field.tsx';
import { rangeText, valueText } from './value-text.ts';

const LINES = { whole: 'number', clock: 'time', rising: 'text', words: 'text' } as const;

type Props = { name: SettingName; text: string; onText: (text: string) => void };

/** The field a setting wants: a choice, a time, a number, a line, or links. */
export function ValueField({ name, text, onText }: Props) {
  const { shape } = SETTINGS[name];
  if (shape.type === 'yesNo') return <Choice name={name} text={text} onText={onText} values={['true', 'false']} />;
  if (shape.type === 'oneOf') return <Choice name={name} text={text} onText={onText} values={[...shape.values]} />;
  if (shape.type === 'links') return <LinksField text={text} most={shape.most} onText={onText} />;
  if (shape.type === 'whole' && shape.orElse !== null) {
    return (
      <>
        <Line name={name} text={/^\d*$/.test(text) ? text : ''} onText={onText} type="number" />
        <label>
          <input
            type="checkbox"
            checked={text === shape.orElse}
            onChange={({ target }) => onText(target.checked ? (shape.orElse ?? '') : String(shape.least))}
          />
          {valueText(name, shape.orElse)}
        </label>
      </>
    );
  }
  return <Line name={name} text={text} onText={onText} type={LINES[shape.type]} />;
}

function Choice({ name, text, onText, values }: Props & { values: string[] }) {
  const wordOf = (value: string) => valueText(name, value === 'true' || value === 'false' ? value === 'true' : value);
  return (
    <label>
      {m.setting_value()}
      <select value={text} onChange={({ target }) => onText(target.value)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {wordOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Line({ name, text, onText, type }: Props & { type: string }) {
  return (
    <label>
      {m.setting_value()}
      <input type={type} value={text} onChange={({ target }) => onText(target.value)} />
      <small>{rangeText(name)}</small>
    </label>
  );
}
