import { useEffect, useState, useSyncExternalStore } from 'react';
import { isForeignDevice } from '../../offline/device.ts';
import { canInstall, install, onInstallOffer } from '../../offline/install-offer.ts';
import { countVisit, mayOfferInstall, refuseInstall } from '../../offline/visits.ts';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import styles from './aside.module.css';

/** Phones of one maker install by their own menu alone; no page can ask them. */
const BY_MENU = /iPhone|iPad/;
const isInstalled = () => matchMedia('(display-mode: standalone)').matches;

/** From the third visit on: Parta as an icon among the others. Said no once, it is not offered again. */
export function InstallHint() {
  const isOffered = useSyncExternalStore(onInstallOffer, canInstall);
  const [isRefused, setRefused] = useState(() => isForeignDevice() || isInstalled());
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => (countVisit(), setTime(mayOfferInstall())));
    return () => clearTimeout(timer);
  }, []);
  const isByMenu = BY_MENU.test(navigator.userAgent);
  if (isRefused || !(isOffered || isByMenu) || !isTime) return null;
  const refuse = () => {
    refuseInstall();
    setRefused(true);
  };
  return (
    <div className={styles.aside}>
      <p>{isOffered ? m.install_hint() : m.install_hint_menu()}</p>
      {isOffered && (
        <Button look={['primary', 'small']} onClick={() => void install()}>
          {m.install()}
        </Button>
      )}
      <Button look="small" onClick={refuse}>
        {m.cancel()}
      </Button>
    </div>
  );
}
