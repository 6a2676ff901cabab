import type { QueryRunner } from 'typeorm';
import { Forward } from '../forward.ts';

/**
 * Who works on which partition (event-bus.md 8). Leases only divide the work; who may write is settled by the cursor's row lock.
 * All times are the database's own, so that no owner's clock matters.
 */
export class Leases1760000000002 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partition_lease (
        kind text not null, p smallint not null, owner text not null, epoch bigint not null default 1, until timestamptz not null,
        primary key (kind, p)
      ) with (fillfactor = 50);
      create table lease_owner (kind text not null, owner text not null, until timestamptz not null, primary key (kind, owner)) with (fillfactor = 50)`);
    await runner.query(RENEW);
  }
}

const RENEW = `
  create function renew_leases(p_kind text, p_owner text, p_partitions int, p_ttl interval)
  returns table (partition smallint, stolen boolean) language plpgsql as $$
  declare
    moment timestamptz := clock_timestamp();
    fair int;
    mine int;
  begin
    insert into lease_owner values (p_kind, p_owner, moment + p_ttl)
    on conflict (kind, owner) do update set until = excluded.until;
    delete from lease_owner where kind = p_kind and until < moment - interval '1 minute';
    select ceil(p_partitions::numeric / greatest(count(*), 1)) into fair from lease_owner where kind = p_kind and until > moment;

    update partition_lease l set until = moment + p_ttl where l.kind = p_kind and l.owner = p_owner and l.until > moment;
    delete from partition_lease l where l.kind = p_kind and l.owner = p_owner and l.p in (
      select p from partition_lease where kind = p_kind and owner = p_owner and until > moment order by p desc
      limit greatest((select count(*) from partition_lease where kind = p_kind and owner = p_owner and until > moment) - fair, 0));
    select count(*) into mine from partition_lease l where l.kind = p_kind and l.owner = p_owner and l.until > moment;

    insert into partition_lease as l (kind, p, owner, until)
    select p_kind, free.p, p_owner, moment + p_ttl from generate_series(0, p_partitions - 1) free(p)
    where not exists (select from partition_lease held where held.kind = p_kind and held.p = free.p)
    order by free.p limit greatest(fair - mine, 0)
    on conflict do nothing;
    select count(*) into mine from partition_lease l where l.kind = p_kind and l.owner = p_owner and l.until > moment;

    return query
    with expired as (
      select l.kind, l.p from partition_lease l where l.kind = p_kind and l.until <= moment
      order by l.p limit greatest(fair - mine, 0) for update skip locked
    ), taken as (
      update partition_lease l set owner = p_owner, epoch = l.epoch + 1, until = moment + p_ttl
      from expired e where l.kind = e.kind and l.p = e.p returning l.p
    )
    select t.p, true from taken t;
    return query select l.p, false from partition_lease l where l.kind = p_kind and l.owner = p_owner and l.until > moment;
  end $$`;
