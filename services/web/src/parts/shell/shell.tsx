import { Fragment, lazy, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { isFamily, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Boundary } from '../boundary.tsx';
import { Afterwards } from '../afterwards.tsx';
import { Later } from '../later.tsx';
import { Waiting } from '../waiting.tsx';
import { LanguageButton } from '../view/language-button.tsx';
import { ViewButton } from '../view/view-button.tsx';
import { ViewFirst } from '../view/view-first.tsx';
import { childIn, useChildHere } from './child-here.ts';
import { ChildSwitch } from './child-switch.tsx';
import { Logo } from './logo.tsx';
import { PersonMenu } from './person-menu.tsx';
import { FamilySections } from './family-sections.tsx';
import { PageBroken } from './page-broken.tsx';
import { SessionEnded } from './session-ended.tsx';
import styles from './shell.module.css';

const MailLink = lazy(() => import('../../pages/messages/mail-link.tsx'));
const StaffSections = lazy(async () => ({ default: (await import('./staff-sections.tsx')).StaffSections }));
const AfterPage = lazy(async () => ({ default: (await import('./after-page.tsx')).AfterPage }));
const StaffBanner = lazy(() => import('../../pages/staff-notices/staff-banner.tsx'));

/**
 * The frame of every page behind the sign-in: families have a column of words, staff a row. A page about another child is
 * another page: nothing of the first one, read or half written, stays on it (F-018).
 */
export function Shell() {
  const boot = useBoot();
  const { pathname } = useLocation();
  const child = useChildHere();
  const isForFamily = isFamily(boot);
  const isJournal = pathname.startsWith('/class-journal/');
  const look = [styles.app, isForFamily ? styles.family : styles.staff, isJournal ? styles.full : ''].join(' ');
  return (
    <div className={look}>
      <ViewFirst />
      <a className="skip" href="#main">
        {m.to_content()}
      </a>
      <header className={styles.top}>
        <Logo />
        {isForFamily ? (
          child && <ChildSwitch child={child} />
        ) : (
          <Later>
            <StaffSections look="row" />
          </Later>
        )}
        <span className={styles.space} />
        <Later>{!isForFamily && <MailLink />}</Later>
        <ViewButton />
        <span className={styles.wide}>
          <LanguageButton />
        </span>
        <PersonMenu />
      </header>
      {isForFamily && child && <FamilySections look="column" child={child} />}
      <main id="main" className={styles.main}>
        <Later>{!isForFamily && <StaffBanner />}</Later>
        <Boundary place={pathname} instead={<PageBroken />}>
          <Suspense fallback={<Waiting />}>
            <Fragment key={childIn(pathname)}>
              <Outlet />
            </Fragment>
          </Suspense>
        </Boundary>
        <SessionEnded />
        <Afterwards>
          <AfterPage />
        </Afterwards>
      </main>
      {isForFamily ? (
        child && <FamilySections look="bar" child={child} />
      ) : (
        <Later>
          <StaffSections look="bar" />
        </Later>
      )}
    </div>
  );
}
