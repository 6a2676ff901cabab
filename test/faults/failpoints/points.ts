import type { ServiceName } from '@parta/contracts';

/** What has to happen so that a process comes by a point at all. */
export type Occasion = 'load' | 'forgetful broker' | 'poison' | 'dead owner' | 'robbed owner' | 'rebuild';

export type Point = { service: ServiceName; name: string; occasion: Occasion };

const points = (service: ServiceName, occasion: Occasion, ...names: string[]): Point[] =>
  names.map((name) => ({ service, name, occasion }));

/** Every named place where a process may end (reliability.md 2), by the service it is tried in. */
export const POINTS: readonly Point[] = [
  ...points('journal', 'load', 'cmd.before-begin', 'cmd.after-state', 'cmd.after-head', 'cmd.before-commit'),
  ...points('journal', 'load', 'cmd.after-commit', 'cmd.after-answer'),
  ...points('journal', 'load', 'relay.after-read', 'relay.after-publish', 'relay.after-puback', 'relay.after-cursor'),
  ...points('diary', 'load', 'in.after-fetch', 'in.after-lock', 'in.mid-batch', 'in.before-commit'),
  ...points('diary', 'load', 'in.after-commit', 'in.after-ack', 'sweep.after-heads'),
  ...points('diary', 'forgetful broker', 'in.before-gap-rpc', 'in.mid-gap'),
  ...points('diary', 'dead owner', 'lease.after-steal'),
  ...points('diary', 'robbed owner', 'lease.after-expiry'),
  ...points('diary', 'rebuild', 'rebuild.mid-load', 'rebuild.before-promote', 'rebuild.after-promote'),
  ...points('notifications', 'poison', 'in.attempt-written', 'in.before-park', 'in.after-park'),
];
