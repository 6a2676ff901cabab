import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Keeps the row unless a newer version of it stands already: a fact heard late or twice changes nothing (B8). */
export async function putNewer<Row extends ObjectLiteral & { ver: number }>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  row: Row,
): Promise<void> {
  const { columns, tableName } = manager.dataSource.getMetadata(target);
  const key = columns.filter(({ isPrimary }) => isPrimary).map(({ databaseName }) => databaseName);
  const others = columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName);
  await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(row as QueryDeepPartialEntity<Row>)
    .orUpdate(others, key, { overwriteCondition: { where: `"${tableName}".ver < excluded.ver` } })
    .execute();
}
