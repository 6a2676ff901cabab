export * from './config.ts';
export * from './health.ts';
export * from './log.ts';
export * from './metrics.ts';
export * from './run-service.ts';
export * from './running-service.ts';
export * from './service-definition.ts';
export * from './start-nest.ts';
