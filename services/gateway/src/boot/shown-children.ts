import type { Session } from '../auth/sessions.ts';
import type { BootChild } from './boot.ts';

type Shown = Pick<BootChild, 'pupilId' | 'granted'>;

/** The children a page may name: the own ones, and those granted, once each with all that stands granted and its last day. */
export function shownChildren({ children, grants }: Pick<Session, 'children' | 'grants'>): Shown[] {
  const granted = new Map<string, NonNullable<Shown['granted']>>();
  for (const { childId, scopes, until } of grants) {
    const former = granted.get(childId) ?? { scopes: [], until };
    const last = former.until < until ? until : former.until;
    granted.set(childId, { scopes: [...new Set([...former.scopes, ...scopes])], until: last });
  }
  const trusted = [...granted].map(([pupilId, parts]) => ({ pupilId, granted: parts }));
  return [...children.map((pupilId) => ({ pupilId })), ...trusted];
}
