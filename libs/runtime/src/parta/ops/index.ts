import type { Command } from '../desk.ts';
import { gaps } from './gaps.ts';
import { halts } from './halts.ts';
import { lag } from './lag.ts';
import { nats } from './nats.ts';
import { parked } from './parked.ts';
import { rebuild } from './rebuild.ts';
import { replay } from './replay.ts';
import { streams } from './streams.ts';
import { verify } from './verify.ts';

/** The commands of `parta ops`, each in a file of this folder. */
export const OPS: readonly Command[] = [streams, lag, gaps, parked, halts, replay, rebuild, verify, nats];
