import { useQuery } from '@tanstack/react-query';
import { KIND_WORDS } from '../../parts/change-words.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { m } from '../../words/messages.js';
import styles from './diary.module.css';
import type { WeekLesson } from './week.types.ts';

type Props = { lesson: Pick<WeekLesson, 'change' | 'teacherIds' | 'room'> };

/** A substitution in a few words, under the subject: «Замена: Орлова Н. В., каб. 312». */
export function ChangeNote({ lesson: { change, teacherIds, room } }: Props) {
  const isSubstituted = change !== undefined && teacherIds.some((id) => !change.plannedIds.includes(id));
  const { data } = useQuery({ ...namesQuery(teacherIds), enabled: isSubstituted });
  if (!change) return null;
  const names = isSubstituted ? teacherIds.flatMap((id) => data?.get(id)?.short ?? []) : [];
  const place = room && (change.room || isSubstituted) && change.kind !== 'room' ? [m.room({ room })] : [];
  return (
    <span className={styles.change}>
      {[changeText(change, room), [...names, ...place].join(', ')].filter(Boolean).join(': ')}
    </span>
  );
}

function changeText({ kind, instead, from }: NonNullable<WeekLesson['change']>, room: string): string {
  if (kind === 'cancelled') return m.lesson_cancelled();
  if (instead) return m.change_instead({ subject: instead });
  if (from) return m.change_moved({ day: dayAndMonth(from.day) });
  return kind === 'room' ? m.room({ room }) : KIND_WORDS[kind]();
}
