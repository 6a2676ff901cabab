import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, HomeworkGiven, JournalChanged, LessonChanged, PublishSubstitution } from '@parta/contracts';
import { dueAfterChange, homeworkGiven } from '../domain/homework.ts';
import type { LessonAtHand } from '../domain/lesson.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import { changeLesson } from '../domain/substitution/change-lesson.ts';
import { givers } from '../domain/substitution/givers.ts';
import { requestsOver } from '../domain/substitution/substitute-request.ts';
import { lessonChanged } from '../domain/substitution/lesson-changed.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class PublishSubstitutionHandler {
  @Answers(PublishSubstitution)
  @Access('substitution.write')
  async publishSubstitution(wanted: PublishSubstitution, unit: Unit): Promise<{ ver: number }> {
    const { store, say, signal, caller, now } = unit;
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const { schoolId, id } = at.lesson;
    await store.substitutions.lock(schoolId);
    const day = wanted.change.kind === 'moved' ? wanted.change.day : at.lesson.day;
    const known = {
      standing: await store.substitutions.get(schoolId, id),
      entries: await store.changedLessons.entriesIn(at.lesson),
      schoolDay: await store.schoolDays.of(at.year, day, day),
      times: await store.schoolDays.timesOf(at.group),
    };
    const { lesson, substitution } = changeLesson(at, known, wanted, { caller, now });
    const ver = await store.changedLessons.change(lesson);
    await store.substitutions.add(substitution);
    const asked = await store.substituteRequests.ofLessons(schoolId, [id]);
    await store.substituteRequests.add(...requestsOver(asked, actorOf(caller), now));
    const formerIds = givers(at.lesson, at.group);
    say(LessonChanged, lessonChanged({ lesson, group: at.group }, substitution, { formerIds, ver }));
    await moveHomework(unit, { ...at, lesson });
    signal(JournalChanged, journalChanged(at, actorOf(caller)));
    return { ver: substitution.ver };
  }
}

/** Homework due on the lesson goes where the lesson went, or to the group's next one. */
async function moveHomework({ store, say }: Unit, { lesson, group }: LessonAtHand): Promise<void> {
  for (const homework of await store.homeworks.dueOn([lesson.id])) {
    const given = await store.lessons.get(homework.lessonId, lesson.schoolId);
    if (!given) continue;
    const moved = dueAfterChange(homework, lesson, given, await store.lessons.nextOf(given));
    if (moved.dueLessonId === homework.dueLessonId && moved.dueDay === homework.dueDay) continue;
    await store.homeworks.save(given, moved);
    say(HomeworkGiven, homeworkGiven({ lesson: given, group }, moved));
  }
}
