import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Settings are told apart by the order they were written in: two of one name and day may come in one millisecond. */
export class SettingsInOrder1764000000021 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table setting add column n bigint;
      update setting set n = ordered.n
        from (select school_id, name, "from", at, row_number() over (order by at, name, "from") as n from setting) ordered
        where (setting.school_id, setting.name, setting."from", setting.at) = (ordered.school_id, ordered.name, ordered."from", ordered.at);
      alter table setting alter column n set not null, alter column n add generated always as identity;
      select setval(pg_get_serial_sequence('setting', 'n'), coalesce(max(n), 0) + 1, false) from setting;
      alter table setting drop constraint setting_pkey, add primary key (n);
      create index setting_of_school on setting (school_id, n)`);
  }
}
