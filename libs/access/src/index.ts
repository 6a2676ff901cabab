export * from './actions.ts';
export * from './can.ts';
export * from './matrix.ts';
