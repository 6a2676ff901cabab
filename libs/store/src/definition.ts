import type { Hearing, Reading, Steps, Unit } from '@parta/bus';
import type { ServiceName } from '@parta/contracts';
import type { EntityManager, EntityTarget, MixedList, ObjectLiteral } from 'typeorm';
import type { Forward } from './forward.ts';

type ForwardClass = new () => Forward;

/** A service's database: its rows, its migrations in order, and how its collections are opened on a transaction. */
export type DatabaseDefinition<Store = unknown> = {
  name: ServiceName;
  rows: MixedList<EntityTarget<ObjectLiteral> & (new () => ObjectLiteral)>;
  migrations: ForwardClass[];
  open: (manager: EntityManager) => Store;
  /**
   * A read model is made of events alone: it lives in two slots that are rebuilt and exchanged as a whole,
   * and may be committed without waiting for the disk, since its cursors go back with it.
   */
  readModel?: boolean;
};

export type UnitOf<Store> = Unit<Store>;
export type ReadingOf<Store> = Reading<Store>;
export type HearingOf<Store> = Hearing<Store>;
export type StepsOf<Store> = Steps<Store>;

export const defineDatabase = <Store>(definition: DatabaseDefinition<Store>): DatabaseDefinition<Store> => definition;
