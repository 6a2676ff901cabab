import { setTimeout as pause } from 'node:timers/promises';
import type { RpcClient } from '@parta/bus';
import { derivedId, newId, Refusal, SetMarks } from '@parta/contracts';
import { VALUES } from '../load/lane.ts';
import type { Place } from '../load/places.ts';
import type { Random } from '../simulation/random.ts';

/** A value of a cell, with its author. */
export type Written = { markId: string; ver: number; value: string | null; by: string };
/** What a loser is told of a cell somebody else wrote in. */
export type Told = Omit<Written, 'by'> & { by: string | null; at: string | null; seen: number };
export type Edits = { commands: number; accepted: Written[]; told: Told[]; strange: string[] };

export type Editor = {
  gateway: RpcClient;
  personId: string;
  token: string;
  random: Random;
  /** The lessons of the page, and the pupils in whose rows everybody writes. */
  places: readonly Place[];
  pupilIds: readonly string[];
  isOver: () => boolean;
};

const MOST_CELLS = 4;

/** Somebody at an open page: writes over what it shows, and learns only from its own answers what stands now. */
export async function edit(editor: Editor): Promise<Edits> {
  const edits: Edits = { commands: 0, accepted: [], told: [], strange: [] };
  const page = new Map<string, { value: string | null; ver: number }>();
  while (!editor.isOver()) {
    edits.commands += 1;
    await save(editor, page, edits);
    await pause(editor.random.below(15));
  }
  return edits;
}

type Page = Map<string, { value: string | null; ver: number }>;

async function save(editor: Editor, page: Page, edits: Edits): Promise<void> {
  const { gateway, token, personId: by } = editor;
  const { lessonId, marks } = wishes(editor, page);
  try {
    const { answer } = await gateway.ask(
      SetMarks,
      { lessonId, marks },
      { token, commandId: newId(), deadlineMs: 20_000 },
    );
    for (const { markId, value, ver } of answer.marks) {
      page.set(markId, { value, ver });
      edits.accepted.push({ markId, value, ver, by });
    }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile')
      return void edits.strange.push(String(error));
    const { marks: standing } = error.details as { marks: Omit<Told, 'seen'>[] };
    for (const told of standing) {
      edits.told.push({ ...told, seen: page.get(told.markId)?.ver ?? 0 });
      page.set(told.markId, { value: told.value, ver: told.ver });
    }
  }
}

/** Some cells of a lesson, each with another value than the page shows: a digit, or nothing. */
function wishes({ random, places, pupilIds }: Editor, page: Page) {
  const { lessonId, workId } = random.pick(places);
  const pupils = random.shuffle(pupilIds).slice(0, random.between(1, MOST_CELLS));
  const marks = pupils.map((pupilId) => {
    const { value: shown, ver } = page.get(derivedId('mark', workId, pupilId, 0)) ?? { value: null, ver: 0 };
    const value = random.pick([...VALUES, null].filter((one) => one !== shown));
    return { workId, pupilId, part: 0, value, ver };
  });
  return { lessonId, marks };
}
