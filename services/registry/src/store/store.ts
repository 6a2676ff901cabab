import { defineDatabase, type ReadingOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { Directory } from './directory.ts';
import { HeldRoster } from './held-roster.ts';
import { ImportBatchRow } from './import-batch.row.ts';
import { ImportBatches } from './import-batches.ts';
import { ImportParts } from './import-parts.ts';
import { Registry1767225600000 } from './migrations/1767225600000-registry.ts';
import { People } from './people.ts';
import { RollOver1767225600001 } from './migrations/1767225600001-roll-over.ts';
import { RollOverRow } from './roll-over.row.ts';
import { RollOvers } from './roll-overs.ts';
import { RosterWrites } from './roster-writes.ts';

const open = (manager: EntityManager) => ({
  directory: new Directory(manager),
  heldRoster: new HeldRoster(manager),
  importBatches: new ImportBatches(manager),
  importParts: new ImportParts(manager),
  people: new People(manager),
  rollOvers: new RollOvers(manager),
  rosterWrites: new RosterWrites(manager),
});

export const registryDatabase = defineDatabase({
  name: 'registry',
  rows: [ImportBatchRow, RollOverRow],
  migrations: [Registry1767225600000, RollOver1767225600001],
  open,
});

export type Store = ReturnType<typeof open>;
export type Unit = UnitOf<Store>;
export type Reading = ReadingOf<Store>;
