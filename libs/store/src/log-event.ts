import type { LogEvent } from '@parta/bus';

/** The columns of a fact, with `data` as text: it is passed on, never parsed here. */
export const EVENT_COLUMNS = `stream_key as key, epoch, seq, type, v as version, agg_id as about, agg_ver as "aggVersion", cmd_id as "commandId",
  cause, actor, role, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, trace, data::text as data`;

/** Postgres answers bigint as text. */
export const logEventOf = (row: LogEvent): LogEvent => ({ ...row, seq: Number(row.seq) });
