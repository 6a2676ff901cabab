import { useMutation, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { withdrawPaperSignature } from '../../api/generated/class-signatures.ts';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { listName, type Names, shortName } from '../class-journal/names.ts';
import { signatureWords } from '../diary/signature-words.ts';
import { classSignaturesQuery } from './signatures-query.ts';
import styles from './signatures.module.css';
import { type SignedPupil, stateWords } from './signed-pupil.ts';

type Props = {
  pupil: SignedPupil;
  names: Names;
  week: { classId: string; monday: string };
  /** Where a signature on paper may be recorded. */
  tick: { isOn: boolean; turn: () => void } | undefined;
};

/** One pupil: how the week stands, who signed, and the way back from a slip. */
export function SignatureLine({ pupil, names, week: { classId, monday }, tick }: Props) {
  const queries = useQueryClient();
  const name = listName(names, pupil.pupilId);
  const withdraw = useMutation({
    mutationFn: (signatureId: string) =>
      withdrawPaperSignature({ signatureId }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(classSignaturesQuery(classId, monday)),
  });
  const words = (
    <span>
      <b>{name}</b>
      <span className={styles[pupil.state]}>{stateWords(pupil)}</span>
    </span>
  );
  return (
    <li className={styles.line}>
      {tick ? (
        <label>
          <input type="checkbox" checked={tick.isOn} onChange={tick.turn} />
          {words}
        </label>
      ) : (
        <div>{words}</div>
      )}
      {pupil.ownChild && <small>{m.class_signatures_own_child()}</small>}
      {pupil.signatures.map((signature) => (
        <small key={`${signature.by} ${signature.at}`}>
          {signatureWords(signature, (id) => shortName(names, id))}
          {signature.paper && !signature.paper.withdrawn && !pupil.ownChild && (
            <Button
              look={['small', 'quiet']}
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate(signature.paper!.signatureId)}
            >
              {m.class_signatures_withdraw()}
              <span className="vh">{`: ${name}`}</span>
            </Button>
          )}
        </small>
      ))}
      {withdraw.error && <Failure error={withdraw.error} onRetry={() => withdraw.reset()} />}
    </li>
  );
}
