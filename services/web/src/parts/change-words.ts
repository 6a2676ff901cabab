import type { SubstitutionKind } from '@parta/contracts';
import { m } from '../words/messages.js';

/** What a change of a lesson is called. */
export const KIND_WORDS: Record<SubstitutionKind, () => string> = {
  'same-subject': m.kind_same_subject,
  'other-subject': m.kind_other_subject,
  merged: m.kind_merged,
  moved: m.kind_moved,
  cancelled: m.kind_cancelled,
  remote: m.kind_remote,
  room: m.kind_room,
  extra: m.kind_extra,
};
