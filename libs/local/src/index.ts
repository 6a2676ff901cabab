export { Obstacle } from './obstacle.ts';
export { type Postgres, type PostgresOptions, startPostgres } from './postgres.ts';
export type { Provisioned } from './provision.ts';
export { type Nats, type NatsOptions, startNats } from './nats.ts';
export type { NatsAccount } from './nats-config.ts';
