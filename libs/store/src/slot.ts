import type { DataSource } from 'typeorm';

/** The two copies of a read model; one is read, the other may be built anew beside it. */
export const SLOTS = ['a', 'b'] as const;
export type Slot = (typeof SLOTS)[number];

export const otherSlot = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');

/** The schema of a slot; a service that owns its truth has one schema only. */
export const schemaOf = (slot: Slot): string => `slot_${slot}`;

/** Makes the row that says which slot is read, and the schema of one slot; `reader` may look into it. */
export async function prepareSlot(source: DataSource, slot: Slot, reader: string): Promise<void> {
  await source.query(`
    create table if not exists public.read_slot (
      one boolean primary key default true check (one), active text not null default 'a', since timestamptz not null default now()
    );
    insert into public.read_slot default values on conflict do nothing;
    create schema if not exists ${schemaOf(slot)}`);
  const owner = ((await source.query('select current_user as name')) as [{ name: string }])[0].name;
  if (reader === owner) return;
  await source.query(`
    grant usage on schema ${schemaOf(slot)} to "${reader}";
    grant select on public.read_slot to "${reader}";
    alter default privileges in schema public grant select on tables to "${reader}";
    alter default privileges in schema ${schemaOf(slot)} grant select on tables to "${reader}"`);
}

export async function activeSlot(source: DataSource): Promise<Slot> {
  const [row] = (await source.query('select active from public.read_slot')) as [{ active: Slot }?];
  return row?.active ?? 'a';
}

/** From now on this slot is read: one row, so going back is as quick as going on. */
export async function promoteSlot(source: DataSource, slot: Slot): Promise<void> {
  await source.query('update public.read_slot set active = $1, since = now()', [slot]);
}
