import type { RpcClient } from '@parta/bus/client';
import type { Words } from './words.ts';

/** Where the program runs: its words on the line, its environment, its folder, and where it may write. */
export type Terminal = {
  args: string[];
  environment: Record<string, string | undefined>;
  folder: string;
  out: (text: string) => void;
  err: (text: string) => void;
};

/** What a command works with. */
export type Desk = {
  /** Asks services as the operator `ops`. */
  client: RpcClient;
  words: Words;
  folder: string;
  say: (...lines: string[]) => void;
};

/** 0 done, 1 something was refused, 2 it could not be tried. */
export type Exit = 0 | 1 | 2;

/** What a command works with that needs no running installation. */
export type FolderDesk = Omit<Desk, 'client'>;

type Explained = { name: string; usage: string; about: { ru: string; en: string } };

/** One command of the program, in a file of its own; `name` is what is typed after `parta`. */
export type Command = Explained & { run: (args: string[], desk: Desk) => Promise<Exit> };
/** A command for which a folder is enough. */
export type FolderCommand = Explained & { runOn: (args: string[], desk: FolderDesk) => Promise<Exit> };
export type AnyCommand = Command | FolderCommand;
