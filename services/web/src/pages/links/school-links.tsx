import { useQuery } from '@tanstack/react-query';
import { linksOfPupil } from '../../api/generated/portfolio.ts';
import { m } from '../../words/messages.js';
import styles from './links.module.css';

/** Where the child's school leads its families outside Parta; nothing where it leads nowhere (F-157). No word of the child goes along. */
export function SchoolLinks({ child }: { child: string }) {
  const { data } = useQuery({ queryKey: ['links', child], queryFn: () => linksOfPupil(child), staleTime: 600_000 });
  if (!data || data.links.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="school-links">
      <h2 id="school-links">{m.school_links()}</h2>
      <ul>
        {data.links.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener" referrerPolicy="no-referrer">
              {title}
            </a>
            <small>{new URL(url).host}</small>
          </li>
        ))}
      </ul>
      <small>{m.school_links_outside()}</small>
    </section>
  );
}
