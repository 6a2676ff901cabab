import { type Finding, findingOf } from './finding.ts';
import type { ServiceReader } from './service-reader.ts';

type Counted = { count: string; example: string | null };

/**
 * Each row that is wrong, named; `what` says how. The log itself is the audit, so I4 is its chain of hashes.
 * What a service gives itself is not remembered as a command.
 */
const QUESTIONS: [Finding['invariant'], string, string][] = [
  [
    'I3',
    'keys whose numbers are not 1, 2, 3 up to the head',
    `select h.stream_key as example from stream_head h left join event e using (stream_key)
     group by h.stream_key, h.last_seq
     having count(e.seq) <> h.last_seq or coalesce(min(e.seq), 1) <> 1 or coalesce(max(e.seq), 0) <> h.last_seq`,
  ],
  [
    'I3',
    'keys with events and no head',
    'select distinct stream_key as example from event where not exists (select from stream_head h where h.stream_key = event.stream_key)',
  ],
  [
    'I3',
    'things whose versions are not 1, 2, 3 in the order of the log',
    `select stream_key || ' ' || agg_id as example from (
       select stream_key, agg_id, agg_ver, row_number() over (partition by stream_key, agg_id order by seq) as n from event) versions
     where agg_ver <> n`,
  ],
  [
    'I4',
    'rows whose hash does not follow from the row before',
    `select stream_key || ' ' || seq as example from (
       select *, lag(hash, 1, ''::bytea) over (partition by stream_key order by seq) as before from event) chain
     where hash <> sha256(before || convert_to(concat_ws('|', stream_key, epoch, seq, type, v, agg_id, agg_ver, cmd_id, actor, role,
       extract(epoch from at), data), 'UTF8'))`,
  ],
  [
    'I4',
    'heads that do not carry the hash of their last row',
    `select stream_key as example from stream_head h join event e using (stream_key)
     where e.seq = h.last_seq and e.hash <> h.last_hash`,
  ],
  [
    'I2',
    'facts of a command that is not remembered',
    `select stream_key || ' ' || seq as example from event e where cause is null and at > now() - interval '29 days'
       and not (actor is null and role = split_part(type, '.', 1))
       and not exists (select from command c where c.cmd_id = e.cmd_id)
       and not exists (select from command_step s where s.cmd_id = e.cmd_id)`,
  ],
  [
    'I1',
    'commands that were answered with a place where their fact does not stand',
    `select cmd_id::text as example from (select cmd_id, string_to_array(rev, ':') as place from command where rev is not null) c
     where not exists (select from event e where e.cmd_id = c.cmd_id and e.stream_key = place[2] and e.seq = place[3]::bigint)
       and not exists (select from command_step s where s.cmd_id = c.cmd_id)`,
  ],
  [
    'I12',
    'relay cursors beyond their head',
    `select r.stream_key as example from relay_cursor r left join stream_head h using (stream_key)
     where r.published_seq > coalesce(h.last_seq, 0)`,
  ],
];

/** What does not hold in the log of a service: numbers, versions, hashes, commands, the relay's cursors. */
export async function verifyLog(reader: ServiceReader): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [invariant, what, question] of QUESTIONS) {
    const [counted] = await reader.rows<Counted>(`select count(*), min(example) as example from (${question}) wrong`);
    findings.push(...findingOf(invariant, what, counted));
  }
  return findings;
}
