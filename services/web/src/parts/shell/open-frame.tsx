import type { ReactNode } from 'react';
import { LanguageButton } from '../view/language-button.tsx';
import { ViewButton } from '../view/view-button.tsx';
import { ViewFirst } from '../view/view-first.tsx';
import { Logo } from './logo.tsx';
import styles from './open-frame.module.css';

/** The frame of pages before the sign-in: a sheet of paper on the desk. */
export function OpenFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <ViewFirst />
      <header className={styles.top}>
        <Logo />
        <span>
          <ViewButton />
          <LanguageButton />
        </span>
      </header>
      <main id="main" className={styles.sheet}>
        {children}
      </main>
    </div>
  );
}
