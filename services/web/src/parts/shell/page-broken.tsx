import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';

/** A page whose code did not come, mostly for want of network, or that broke; the ways to the others stay. */
export function PageBroken() {
  const isOffline = !navigator.onLine;
  return (
    <Notice tone="bad" title={isOffline ? m.page_not_here() : m.failed()}>
      <p>{isOffline ? m.page_not_here_how() : m.failed_who()}</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {m.retry()}
        </Button>
      </p>
    </Notice>
  );
}
