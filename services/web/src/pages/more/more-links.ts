import type { IconName } from '../../parts/icon.tsx';
import { paths } from '../../paths.ts';
import type { OwnRole } from '../../session.ts';
import { m } from '../../words/messages.js';

type MoreLink = { to: string; title: string; icon: IconName };

/** What a family finds of a child beside the sections; a pupil does not tell of absences. */
export function moreLinks(child: string, role: OwnRole['role']): MoreLink[] {
  const links: MoreLink[] = [{ to: paths.records(child), title: m.records_title(), icon: 'award' }];
  if (role === 'guardian') links.push({ to: paths.absence(child), title: m.announce(), icon: 'pen' });
  return links;
}
