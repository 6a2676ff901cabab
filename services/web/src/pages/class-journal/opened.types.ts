/** The dialog that is open over the journal. */
export type Opened =
  | { kind: 'values' | 'keys' | 'debts' | 'copy' | 'remark' | 'unlock' | 'correct' | 'history' }
  | { kind: 'paste'; text: string };
