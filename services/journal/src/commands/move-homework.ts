import { HomeworkGiven } from '@parta/contracts';
import type { Group } from '../domain/group.ts';
import { dueNext, homeworkGiven } from '../domain/homework.ts';
import type { Unit } from '../store/store.ts';

/** Homework that was due on a lesson taken back is due on the group's next one. */
export async function moveHomework({ store, say }: Unit, groups: Group[], withdrawn: { id: string }[]): Promise<void> {
  const stranded = await store.homeworks.dueOn(withdrawn.map(({ id }) => id));
  for (const homework of stranded) {
    const lesson = await store.lessons.get(homework.lessonId, homework.schoolId);
    const group = groups.find(({ id }) => id === homework.groupId);
    if (!lesson || !group) continue;
    const moved = dueNext(homework, await store.lessons.nextOf(lesson));
    await store.homeworks.save(lesson, moved);
    say(HomeworkGiven, homeworkGiven({ lesson, group }, moved));
  }
}
