import { useQuery } from '@tanstack/react-query';
import { getWriteNoteUrl } from '../../api/generated/family-notes.ts';
import type { Saying } from '../../offline/family-outbox.ts';
import { useFamilyOutbox } from '../../offline/use-family-outbox.ts';
import { notesQuery } from './notes-query.ts';
import type { Week } from './week.types.ts';

/** What one of the family wrote here and the diary has not taken yet; `day` null: about the whole week. */
export type OwnNote = { day: string | null; text: string; ver: number };

/** The notes beside a week: `standing` in the diary, `ownOf` what was written here and is on its way or collided. */
export function useNotes({ pupilId, monday }: Pick<Week, 'pupilId' | 'monday'>) {
  const { data } = useQuery(notesQuery(pupilId, monday));
  const outbox = useFamilyOutbox();
  const thingOf = (day: string | null) => `note ${pupilId} ${monday} ${day ?? 'week'}`;
  const write = (note: OwnNote) => outbox.say(thingOf(note.day), getWriteNoteUrl(pupilId, monday), note);
  const ownOf = (day: string | null): { note: OwnNote; saying: Saying } | undefined => {
    const saying = outbox.about(thingOf(day));
    return saying && { note: saying.queued.body as OwnNote, saying };
  };
  return { standing: data?.notes, ownOf, write, forget: (saying: Saying) => outbox.forget(saying) };
}
