import { useEffect } from 'react';
import { keepWeeksAround } from '../../offline/weeks-around.ts';
import { isForeignDevice } from '../../offline/device.ts';
import { isFamily, useBoot } from '../../session.ts';
import { schoolToday } from '../dates.ts';
import { InstallHint } from './install-hint.tsx';
import { NewVersion } from './new-version.tsx';

/** So long the page has the network for itself. */
const LATER_MS = 4000;

/** What there is time for once the page stands: a new version, the hint to install, the weeks for reading without network. */
export function AfterPage() {
  const boot = useBoot();
  const isForFamily = isFamily(boot);
  const { children } = boot;
  useEffect(() => {
    if (!isForFamily || isForeignDevice()) return;
    const timer = setTimeout(() => void keepWeeksAround(children, schoolToday(), Date.now()), LATER_MS);
    return () => clearTimeout(timer);
  }, [isForFamily, children]);
  return (
    <>
      <NewVersion />
      {isForFamily && <InstallHint />}
    </>
  );
}
