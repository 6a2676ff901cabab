export * from './connect.ts';
export * from './definition.ts';
export * from './forward.ts';
export * from './postgres-database.ts';
