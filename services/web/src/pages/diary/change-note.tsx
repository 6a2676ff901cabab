import { KIND_WORDS } from '../../parts/change-words.ts';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './diary.module.css';
import type { WeekLesson } from './week.types.ts';

/** A substitution in a few words, under the subject. */
export function ChangeNote({ change, room }: { change: NonNullable<WeekLesson['change']>; room: string }) {
  return <span className={styles.change}>{changeText(change, room)}</span>;
}

function changeText({ kind, instead, from }: NonNullable<WeekLesson['change']>, room: string): string {
  if (kind === 'cancelled') return m.lesson_cancelled();
  if (instead) return m.change_instead({ subject: instead });
  if (from) return m.change_moved({ day: dayAndMonth(from.day) });
  return kind === 'room' ? m.room({ room }) : KIND_WORDS[kind]();
}
