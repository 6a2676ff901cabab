import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { confirmLink, linkToConfirm } from '../../api/generated/link.ts';
import { Button, buttonLook } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { OpenFrame } from '../../parts/shell/open-frame.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from './link.module.css';
import { LinkRefusal } from './link-refusal.tsx';

/** The first sign-in by a portal: look, confirm, done. The names are masked until the person says «это я» (F5). */
export default function LinkPage() {
  useTitle(m.link_title());
  const { data, error, refetch } = useQuery({
    queryKey: ['link'],
    queryFn: () => linkToConfirm(),
    staleTime: Infinity,
  });
  const confirm = useMutation({ mutationFn: () => confirmLink() });
  if (error)
    return (
      <OpenFrame>
        <Failure error={error} onRetry={() => void refetch()} />
      </OpenFrame>
    );
  if (!data) return <Waiting />;
  if (data.outcome === 'refused')
    return (
      <OpenFrame>
        <LinkRefusal refusal={data} />
      </OpenFrame>
    );
  if (confirm.data?.outcome === 'refused')
    return (
      <OpenFrame>
        <LinkRefusal refusal={confirm.data} />
      </OpenFrame>
    );
  if (confirm.data?.outcome === 'signed-in') return <LinkDone target={confirm.data.target} />;
  return (
    <OpenFrame>
      <h1 tabIndex={-1}>{m.link_is_it_you()}</h1>
      <dl className={styles.who}>
        <dt>{m.link_name()}</dt>
        <dd>{data.maskedName}</dd>
        <dt>{m.link_school()}</dt>
        <dd>{data.school}</dd>
        {data.children.length > 0 && <dt>{m.link_children()}</dt>}
        {data.children.map((child) => (
          <dd key={child}>{child}</dd>
        ))}
      </dl>
      <p>{m.link_once()}</p>
      {confirm.error && <Failure error={confirm.error} onRetry={() => confirm.mutate()} />}
      <div className={styles.choice}>
        <Button look="primary" disabled={confirm.isPending} onClick={() => confirm.mutate()}>
          {m.link_yes()}
        </Button>
        <Link className={buttonLook()} to={paths.signIn}>
          {m.link_no()}
        </Link>
      </div>
    </OpenFrame>
  );
}

function LinkDone({ target }: { target: string }) {
  return (
    <OpenFrame>
      <h1 tabIndex={-1}>{m.link_done()}</h1>
      <p>{m.link_done_lead()}</p>
      <div className={styles.choice}>
        <a className={buttonLook('primary')} href={target}>
          {m.link_open()}
        </a>
      </div>
    </OpenFrame>
  );
}
