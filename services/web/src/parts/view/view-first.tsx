import { m } from '../../words/messages.js';
import { openView } from './open-view.ts';

/** The first stop of Tab on every page, sign-in included: whoever needs other colours need not look for them. */
export function ViewFirst() {
  return (
    <button className="skip" onClick={openView}>
      {m.view_open()}
    </button>
  );
}
