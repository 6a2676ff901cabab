import type { AudiencePreviewAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';
import { listName } from '../class-journal/names.ts';
import styles from './messages.module.css';
import { fullName, roleWord, useNames } from './people.ts';

type Props = { preview: AudiencePreviewAnswer; people: AudiencePreviewAnswer['people'] };

/** Who will get it, counted and by name, before anything leaves (N-43). */
export function Recipients({ preview: { unreached }, people }: Props) {
  const names = useNames([...people.flatMap(({ personId, childIds }) => [personId, ...childIds]), ...unreached]);
  const missing = unreached.map((childId) => listName(names, childId)).join(', ');
  return (
    <div className={styles.recipients} role="status">
      {people.length === 0 ? (
        <b>{m.mail_nobody()}</b>
      ) : (
        <details>
          <summary>
            <b>{m.mail_recipients({ count: people.length })}</b>
          </summary>
          <ul>
            {people.map(({ personId, as, childIds }) => (
              <li key={personId}>
                {fullName(names, personId)}{' '}
                <small>
                  {[
                    roleWord(as),
                    ...(as === 'guardian' ? childIds.map((childId) => listName(names, childId)) : []),
                  ].join(', ')}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {missing && <p>{m.mail_unreached({ names: missing })}</p>}
    </div>
  );
}
