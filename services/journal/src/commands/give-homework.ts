import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, GiveHomework, type GiveHomeworkAnswer, HomeworkGiven, JournalChanged } from '@parta/contracts';
import { attached } from '../domain/homework-files.ts';
import { changedLate, textChange } from '../domain/closing/late-change.ts';
import { homeworkWarnings } from '../domain/homework-norms.ts';
import { giveHomework, homeworkGiven } from '../domain/homework.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class GiveHomeworkHandler {
  @Answers(GiveHomework)
  @Access('homework.write')
  async giveHomework(wanted: GiveHomework, { store, say, signal, caller, now }: Unit): Promise<GiveHomeworkAnswer> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const standing = await store.homeworks.get(at.lesson.schoolId, wanted.homeworkId);
    const ahead = await store.lessons.ahead(at.lesson, wanted.due);
    const { fileIds = [] } = wanted;
    const found = await store.homeworkFiles.ofIds(at.lesson.schoolId, fileIds);
    const files = wanted.fileIds ? attached(found, { ...wanted, fileIds }, actorOf(caller)) : null;
    const homework = giveHomework(at, standing, { ...wanted, ahead, files }, { caller, now });
    const warnings = homeworkWarnings(at, standing, homework);
    await store.homeworks.save(at.lesson, homework);
    await store.homeworkFiles.attach(fileIds, homework.id);
    await store.lessons.touch(at.lesson);
    await store.lateChanges.add(
      at.lesson,
      changedLate(at, { caller, now }, [textChange('homework', standing, homework)]),
    );
    say(HomeworkGiven, homeworkGiven(at, homework));
    signal(JournalChanged, journalChanged(at, actorOf(caller)));
    const { id: homeworkId, dueLessonId, dueDay, ver } = homework;
    return { homeworkId, dueLessonId, dueDay, ver, warnings };
  }
}
