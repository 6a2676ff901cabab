import { withClient } from '@parta/local';
import type { Field } from '../field/field.ts';
import type { Verdict } from './verdict.ts';

const HEARERS = ['journal', 'diary', 'notifications'];

const INSTALL = `
  do $$ declare place text; begin
    for place in select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relname = 'inbox_cursor' and c.relkind = 'r' loop
      execute format('create table %I.cursor_went_back (source text, stream_key text, was bigint, became bigint)', place);
      execute format('create function %1$I.note_cursor() returns trigger language plpgsql security definer as
        ''begin insert into %1$I.cursor_went_back values (old.source, old.stream_key, old.last_seq, new.last_seq); return new; end''', place);
      execute format('create trigger cursor_goes_on after update on %1$I.inbox_cursor for each row
        when (new.last_seq < old.last_seq) execute function %1$I.note_cursor()', place);
    end loop;
  end $$`;

/** Notes in the databases of this run whenever a cursor goes back, however short the moment is. */
export async function watchCursors({ postgres }: Field): Promise<void> {
  for (const name of HEARERS) await withClient(postgres, name, (client) => client.query(INSTALL));
}

/** B3: a cursor never goes back. */
export async function checkCursors(verdict: Verdict, { postgres }: Field): Promise<void> {
  for (const name of HEARERS)
    await withClient(postgres, name, async (client) => {
      const { rows: places } = await client.query<{ place: string }>(
        `select n.nspname as place from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relname = 'cursor_went_back'`,
      );
      for (const { place } of places) {
        const { rows } = await client.query<{ source: string; stream_key: string; was: string; became: string }>(
          `select * from "${place}".cursor_went_back`,
        );
        for (const { source, stream_key: key, was, became } of rows)
          verdict.violate('disordered', 'B3', 'cursors that went back', `${name} ${source} ${key} ${was} to ${became}`);
      }
    });
}
