import { mondayOf } from '@parta/school';
import { Suspense } from 'react';
import { schoolClock, schoolToday } from '../../parts/dates.ts';
import { isOpen, useBoot } from '../../session.ts';
import { later } from '../../files.ts';
import { ComingTasks } from './coming-tasks.tsx';
import styles from './diary.module.css';
import { GivenToday } from './given-today.tsx';
import { isHomeworkFirst } from './homework-first.ts';
import type { OpenMark } from './mark-dialog.tsx';
import type { Week } from './week.types.ts';

const Needs = later.part((file) => file.Needs);
const Awaits = later.part((file) => file.Awaits);

type Props = { week: Week; onOpen: (open: OpenMark) => void };

/** What the family came for, in words, before any table: what was given today, what tomorrow needs, what waits for them. */
export function AnswerFirst({ week, onOpen }: Props) {
  const { role, children } = useBoot();
  const today = schoolToday();
  if (mondayOf(today) !== week.monday) return null;
  const isFirst = isHomeworkFirst(role.role, schoolClock(), today);
  const child = children.find(({ pupilId }) => pupilId === week.pupilId);
  const given = child && isOpen(child, 'marks') && <GivenToday week={week} level={2} onOpen={onOpen} />;
  return (
    <div className={`${styles.answer} ${isFirst ? styles.homeworkFirst : ''}`}>
      {!isFirst && given}
      <Suspense fallback={isFirst ? <ComingTasks week={week} /> : <section />}>
        <Needs week={week} look={isFirst ? 'list' : 'summary'} level={2} />
      </Suspense>
      {isFirst && given}
      <Suspense fallback={<section />}>
        <Awaits week={week} level={2} />
      </Suspense>
    </div>
  );
}
