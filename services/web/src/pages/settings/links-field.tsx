import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import { linkRows, linksText, type LinkRow } from './link-rows.ts';
import styles from './settings.module.css';

type Props = { text: string; most: number; onText: (text: string) => void };

/** Links one below the other, each with its words and its address. */
export function LinksField({ text, most, onText }: Props) {
  const rows = linkRows(text);
  const change = (at: number, row: Partial<LinkRow>) =>
    onText(linksText(rows.map((each, other) => (other === at ? { ...each, ...row } : each))));
  return (
    <>
      {rows.map(({ title, url }, at) => (
        <fieldset key={at} className={styles.fields}>
          <legend>{m.setting_link({ number: at + 1 })}</legend>
          <label>
            {m.link_words()}
            <input maxLength={80} value={title} onChange={({ target }) => change(at, { title: target.value })} />
          </label>
          <label>
            {m.link_address()}
            <input
              type="url"
              placeholder="https://"
              maxLength={200}
              value={url}
              onChange={({ target }) => change(at, { url: target.value })}
            />
          </label>
          <Button look={['small', 'quiet']} onClick={() => onText(linksText(rows.filter((_, other) => other !== at)))}>
            {m.take_off({ what: title || m.setting_link({ number: at + 1 }) })}
          </Button>
        </fieldset>
      ))}
      {rows.length < most && (
        <Button look="small" onClick={() => onText(linksText([...rows, { title: '', url: '' }]))}>
          {m.add_link()}
        </Button>
      )}
    </>
  );
}
