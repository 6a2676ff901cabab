export * from './actions.ts';
export * from './can.ts';
export * from './granted-scopes.ts';
export * from './matrix.ts';
