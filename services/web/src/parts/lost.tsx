import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { m } from '../words/messages.js';
import { Notice } from './notice.tsx';

/** There is nothing at this address for whoever asks: the same words whether it is somebody else's or nobody's. */
export function Lost() {
  return (
    <>
      <h1 className="vh" tabIndex={-1}>
        {m.lost()}
      </h1>
      <Notice title={m.lost()}>
        <p>{m.lost_why()}</p>
        <p>
          <Link to={paths.home}>{m.to_home()}</Link>
        </p>
      </Notice>
    </>
  );
}
