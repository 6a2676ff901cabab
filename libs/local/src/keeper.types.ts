/** One line of JSON on the keeper's pipe. */
export type KeeperOrder =
  | { order: 'keep'; pid: number; stopBy: NodeJS.Signals }
  | { order: 'release'; pid: number }
  | { order: 'remove-at-end'; folder: string }
  | { order: 'forget-folder'; folder: string };
