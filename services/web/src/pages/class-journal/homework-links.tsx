import type { HomeworkGiven } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';

type Links = NonNullable<HomeworkGiven['links']>;
type Props = { links: Links; isWritable: boolean; onChange: (links: Links) => void };

const MOST = 10;

/** Links of a homework: an address of the web and the words for it. */
export function HomeworkLinks({ links, isWritable, onChange }: Props) {
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return (
    <>
      <ul>
        {links.map((link, at) => (
          <li key={`${at} ${link.url}`}>
            <a href={link.url} target="_blank" rel="noreferrer noopener">
              {link.title || link.url}
            </a>
            {isWritable && (
              <Button
                look={['small', 'quiet']}
                aria-label={m.take_off({ what: link.title || link.url })}
                onClick={() => onChange(links.filter((_, other) => other !== at))}
              >
                <Icon name="close" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isWritable && links.length < MOST && (
        <>
          <input
            type="url"
            aria-label={m.link_address()}
            placeholder="https://"
            maxLength={500}
            value={url}
            onChange={({ target }) => setUrl(target.value.trim())}
          />
          <input
            aria-label={m.link_words()}
            placeholder={m.link_words()}
            maxLength={120}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <Button look="small" disabled={!isAddress} onClick={() => onChange([...links, { url, title: title.trim() }])}>
            {m.add_link()}
          </Button>
        </>
      )}
    </>
  );
}
