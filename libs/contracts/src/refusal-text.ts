/** What sort of "no" it is; the gateway alone turns it into a status. */
export type RefusalKind =
  | 'malformed'
  | 'unknown-caller'
  | 'forbidden'
  | 'absent'
  | 'conflict'
  | 'rule'
  | 'too-many'
  | 'broken'
  | 'outside'
  | 'busy';

/** The words of a refusal; `{name}` is filled from its details. */
export type RefusalText = { kind: RefusalKind; ru: string; en: string };
