import { Access, Answers } from '@parta/bus';
import { TickHomework } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertAsked } from '../domain/assert-asked.ts';
import { assertMayWrite } from '../domain/may-write.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class TickHomeworkHandler {
  @Answers(TickHomework)
  @Access('diary.tick')
  async tickHomework(wanted: TickHomework, { store, caller, now }: Unit): Promise<void> {
    const { pupilId, homeworkId } = wanted;
    assertMayWrite(caller, 'diary.tick', pupilId);
    const [homework] = await store.homeworks.ofIds([homeworkId]);
    assertAsked(homework, pupilId, await store.groups.membershipsOf([pupilId]));
    await store.homeworkTicks.put({ ...wanted, at: now });
  }
}
