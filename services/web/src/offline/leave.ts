import { paths } from '../paths.ts';
import { forgetKept } from './kept-store.ts';
import { tellSignOut } from './session-channel.ts';

/** Nothing of the person stays in this browser: not on disk, not in another tab, not behind the button «back» (P-13). */
export async function leave(): Promise<void> {
  await forgetKept();
  tellSignOut();
  turnAway(paths.signIn);
}

/** The page goes blank at once: a browser may keep it as it is and show it again on the way back. */
export function turnAway(to: string): void {
  document.body.hidden = true;
  location.replace(to);
}

/** A page that the browser kept whole is read anew: whoever it belonged to may have left meanwhile. */
export function watchReturn(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.body.hidden = true;
    location.reload();
  });
}
