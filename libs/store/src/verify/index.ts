export * from './finding.ts';
export * from './service-reader.ts';
export * from './verify-inbox.ts';
export * from './verify-log.ts';
