import type { ServiceName } from './vocabulary.ts';

/**
 * Whose facts each service hears. A hearer takes every type of a source's stream; those it has no handler for only move its cursor.
 * The bus's permissions and consumers are made from this table.
 */
export const HEARS = {
  registry: [],
  identity: ['registry'],
  journal: ['registry'],
  diary: ['registry', 'journal'],
  messaging: ['registry'],
  notifications: ['registry', 'journal', 'identity', 'messaging'],
  gateway: [],
} as const satisfies Record<ServiceName, readonly ServiceName[]>;

/** The services that say facts: each has a stream `EVT_<SERVICE>` and a log of its own. */
export const SOURCES = ['registry', 'identity', 'journal', 'messaging'] as const satisfies readonly ServiceName[];
export type SourceName = (typeof SOURCES)[number];
