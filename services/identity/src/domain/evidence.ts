/** Keyed hashes of what the portal said when the link was made: enough to notice a change, nothing to read. */
export type Evidence = { snils: string | null; name: string; patronymic: string | null };

/** True when the portal now says somebody else: what one side does not tell is no change. */
export function isSomebodyElse(before: Evidence, now: Evidence): boolean {
  return differs(before.snils, now.snils) || before.name !== now.name || differs(before.patronymic, now.patronymic);
}

function differs(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && before !== now;
}
