import type { OpenLessonsAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { KIND_WORDS } from '../../parts/change-words.ts';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { type Names, shortName } from '../class-journal/names.ts';
import { answerWord } from './answer-word.ts';
import { ChangeDialog } from './change-dialog.tsx';
import styles from './substitutions.module.css';
import { whenText } from './when-text.ts';

type Lesson = OpenLessonsAnswer['lessons'][number];

/** Lessons without a teacher first, then those somebody saw to. */
export function LessonList({ lessons, names }: { lessons: Lesson[]; names: Names }) {
  const [chosenId, choose] = useState<string>();
  const chosen = lessons.find(({ lessonId }) => lessonId === chosenId);
  const setChosen = ({ lessonId }: Lesson) => choose(lessonId);
  const open = lessons.filter(({ state }) => state === 'open');
  const settled = lessons.filter(({ state }) => state === 'settled');
  return (
    <>
      <Lessons
        title={m.open_lessons()}
        none={m.open_lessons_none()}
        lessons={open}
        names={names}
        onChoose={setChosen}
      />
      {settled.length > 0 && (
        <Lessons title={m.settled_lessons()} none="" lessons={settled} names={names} onChoose={setChosen} />
      )}
      {chosen && <ChangeDialog lesson={chosen} names={names} onClose={() => choose(undefined)} />}
    </>
  );
}

type Given = { title: string; none: string; lessons: Lesson[]; names: Names; onChoose: (lesson: Lesson) => void };

function Lessons({ title, none, lessons, names, onChoose }: Given) {
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      {lessons.length === 0 && <p>{none}</p>}
      <ul>
        {lessons.map((lesson) => (
          <LessonLine key={lesson.lessonId} lesson={lesson} names={names} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}

function LessonLine({ lesson, names, onChoose }: Pick<Given, 'names' | 'onChoose'> & { lesson: Lesson }) {
  const { of, what } = journalName(lesson);
  const listed = (ids: string[]) => ids.map((id) => shortName(names, id)).join(', ');
  const given = lesson.teacherIds.length > 0 ? `: ${listed(lesson.teacherIds)}` : '';
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <b>{of}</b> {what}
        <small>
          {whenText(lesson)}
          {lesson.room && ` · ${m.room({ room: lesson.room })}`}
        </small>
        <small>{m.substitution_instead_of({ names: listed(lesson.plannedIds) })}</small>
        {askedText(lesson, names) && <small>{askedText(lesson, names)}</small>}
        {lesson.kind && <span className={styles.kind}>{`${KIND_WORDS[lesson.kind]()}${given}`}</span>}
      </span>
      <Button look={lesson.state === 'open' ? ['primary', 'small'] : 'small'} onClick={() => onChoose(lesson)}>
        {m.substitution_choose()}
        <span className="vh">{`: ${of}, ${what}, ${whenText(lesson)}`}</span>
      </Button>
    </li>
  );
}

/** Who was asked and what they said, as long as nobody is appointed. */
function askedText({ asked = [] }: Lesson, names: Names): string {
  const open = asked.filter(({ state }) => state !== 'over');
  return open
    .map(({ personId, state, reason }) => `${shortName(names, personId)}: ${answerWord(state, reason)}`)
    .join(' · ');
}
