import { Link, useParams } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import page from '../../parts/page.module.css';
import { useTitle } from '../../parts/title.ts';
import { LanguageButton } from '../../parts/view/language-button.tsx';
import { openView } from '../../parts/view/open-view.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { SchoolLinks } from '../links/school-links.tsx';
import LostPage from '../lost-page.tsx';
import { moreLinks } from './more-links.ts';
import styles from './more.module.css';

/** What the bar of a phone has no room for: the other pages of the child, and how Parta looks. */
export default function MorePage() {
  useTitle(m.more());
  const { child = '' } = useParams();
  const { children, role } = useBoot();
  const own = children.find(({ pupilId }) => pupilId === child);
  if (!own) return <LostPage />;
  return (
    <div className={`${page.narrow} ${styles.more}`}>
      <h1 tabIndex={-1}>{m.more()}</h1>
      <nav className={`${page.card} ${styles.links}`} aria-labelledby="more-child">
        <h2 id="more-child">{m.more_child({ name: own.name, classTitle: own.classTitle })}</h2>
        {moreLinks(own, role.role).map(({ to, title, icon }) => (
          <Link key={to} to={to}>
            <Icon name={icon} />
            <span>{title}</span>
            <Icon name="right" className={styles.on} />
          </Link>
        ))}
      </nav>
      {!own.granted && <SchoolLinks child={child} />}
      <section className={page.card}>
        <h2>{m.more_view()}</h2>
        <p className={page.actions}>
          <Button onClick={openView}>
            <Icon name="eye" />
            {m.view_open()}
          </Button>
          <LanguageButton />
        </p>
      </section>
    </div>
  );
}
