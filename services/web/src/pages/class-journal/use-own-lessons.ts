import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { schoolToday } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { lessonsQuery } from '../today/lessons-query.ts';

/** Goes to the own lesson of today before or after this one, in whatever journal it lies; answers false where there is none. */
export function useOwnLessons(): (lessonId: string | undefined, step: 1 | -1) => Promise<boolean> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (lessonId, step) => {
    const { lessons } = await queries.ensureQueryData(lessonsQuery(schoolToday()));
    const given = lessons.filter(({ status, change }) => status !== 'cancelled' && change?.caller !== 'replaced');
    const at = given.findIndex((each) => each.lessonId === lessonId);
    const next = at < 0 ? given[0] : given[at + step];
    if (next) await navigate(paths.lesson(next.groupId, next.lessonId));
    return next !== undefined;
  };
}
