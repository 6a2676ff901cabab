import { Refusal } from '@parta/contracts';
import type { ToldRefusal } from './told-refusal.ts';

/** The header that says: several questions of one kind travel in this message, each with its own asker. */
export const FRAME = 'parta-frame';
/** Most questions in one frame: as many as go to the database together. */
export const FRAMED_AT_ONCE = 32;

/** One question of a frame; `body` is the JSON it would have as a message of its own. */
export type FramedAsk = { token?: string; trace?: string; body: string };
/** Its answer: a stored document, or why not. */
export type FramedAnswer = AnsweredBytes | { refused: ToldRefusal };
/** gzip of JSON, its tag, and the place in the logs it stands for. */
export type AnsweredBytes = { bytes: Uint8Array; etag: string; rev: string };

export const frameOf = (asks: readonly FramedAsk[]): string => JSON.stringify(asks);

/** @throws malformed */
export function asksIn(body: Uint8Array): FramedAsk[] {
  const asks = jsonOf(body);
  if (Array.isArray(asks) && asks.length <= FRAMED_AT_ONCE && asks.every(isAsk)) return asks;
  throw new Refusal('malformed', 'Not a frame of questions', { fault: FRAME });
}

function isAsk(value: unknown): value is FramedAsk {
  if (typeof value !== 'object' || value === null) return false;
  const { token, trace, body } = value as Record<string, unknown>;
  return typeof body === 'string' && [token, trace].every((each) => each === undefined || typeof each === 'string');
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

type Part = { length: number; etag: string; rev: string } | { refused: ToldRefusal };

/** Documents one after the other; the header says where each ends and what it is. */
export function answerFrame(answers: readonly FramedAnswer[]): { head: string; body: Uint8Array } {
  const parts = answers.map((each): Part => {
    if ('refused' in each) return each;
    return { length: each.bytes.length, etag: each.etag, rev: each.rev };
  });
  const documents = answers.flatMap((each) => ('bytes' in each ? [each.bytes] : []));
  return { head: JSON.stringify(parts), body: Buffer.concat(documents) };
}

/** The answers of a frame, in the order of its questions. */
export function answersIn(head: string, body: Uint8Array): FramedAnswer[] {
  let at = 0;
  return (JSON.parse(head) as Part[]).map((part) => {
    if ('refused' in part) return part;
    const bytes = body.subarray(at, at + part.length);
    at += part.length;
    return { bytes, etag: part.etag, rev: part.rev };
  });
}
