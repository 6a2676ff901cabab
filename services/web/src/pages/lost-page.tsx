import { Link } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { useTitle } from '../parts/title.ts';
import { paths } from '../paths.ts';
import { m } from '../words/messages.js';

export default function LostPage() {
  useTitle(m.lost());
  return (
    <>
      <h1 className="vh" tabIndex={-1}>
        {m.lost()}
      </h1>
      <Notice title={m.lost()}>
        <p>
          <Link to={paths.home}>{m.to_home()}</Link>
        </p>
      </Notice>
    </>
  );
}
