/** The dialog that is open over the journal. */
export type Opened = { kind: 'values' | 'keys' | 'debts' | 'copy' | 'remark' } | { kind: 'paste'; text: string };
