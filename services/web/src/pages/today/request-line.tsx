import type { AnswerRequest, OwnRequestsAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { answerRequest } from '../../api/generated/substitute-requests.ts';
import { Button } from '../../parts/button.tsx';
import { KIND_WORDS } from '../../parts/change-words.ts';
import { dayText, spokenTime } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { type Names, shortName } from '../class-journal/names.ts';
import { DeclineDialog } from './decline-dialog.tsx';
import styles from './today.module.css';

type Request = OwnRequestsAnswer['requests'][number];
type Props = { request: Request; schoolId: string; names: Names };

/** One lesson somebody is asked to take: when, what, instead of whom, with the tasks left. «Нет» asks for a reason. */
export function RequestLine({ request, schoolId, names }: Props) {
  const queries = useQueryClient();
  const [isDeclining, setDeclining] = useState(false);
  const { requestId, day, number, starts, room, kind, instead, plannedIds, tasks, state, ver } = request;
  const { of, what } = journalName(request);
  const answer = useMutation({
    mutationFn: (word: AnswerRequest['answer']) =>
      answerRequest(requestId, { schoolId, answer: word, ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => setDeclining(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['own-requests'] }),
  });
  const when = dayText(day, { weekday: 'short', day: 'numeric', month: 'long' });
  const place = [when, m.request_lesson({ number }), spokenTime(starts), room && m.room({ room })].filter(Boolean);
  const about = `${of}, ${what}, ${when}`;
  return (
    <li className={styles.request}>
      <span>
        <b>{of}</b> {instead ?? what}
        {kind !== 'same-subject' && ` · ${KIND_WORDS[kind]()}`}
        <small>{place.join(', ')}</small>
        <small>{m.substitution_instead_of({ names: plannedIds.map((id) => shortName(names, id)).join(', ') })}</small>
        {tasks && <small>{m.today_tasks({ tasks })}</small>}
        {state !== 'asked' && <em>{state === 'accepted' ? m.request_accepted() : m.request_declined()}</em>}
      </span>
      <span className={styles.answers}>
        {state !== 'accepted' && (
          <Button
            look={['primary', 'small']}
            disabled={answer.isPending}
            onClick={() => answer.mutate({ kind: 'accepted' })}
          >
            {m.request_accept()}
            <span className="vh">{`: ${about}`}</span>
          </Button>
        )}
        {state !== 'declined' && (
          <Button look="small" disabled={answer.isPending} onClick={() => setDeclining(true)}>
            {m.request_decline()}
            <span className="vh">{`: ${about}`}</span>
          </Button>
        )}
      </span>
      {answer.error && <Failure error={answer.error} onRetry={() => answer.reset()} />}
      {isDeclining && (
        <DeclineDialog
          title={about}
          isBusy={answer.isPending}
          onSend={(reason) => answer.mutate({ kind: 'declined', reason })}
          onClose={() => setDeclining(false)}
        />
      )}
    </li>
  );
}
