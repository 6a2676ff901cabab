import type { EntityManager } from 'typeorm';

type Tick = { pupilId: string; homeworkId: string; done: boolean; at: string };

/** What pupils ticked as done. A tick taken back leaves nothing. They stand outside the slots, hence the schema in each statement. */
export class HomeworkTicks {
  constructor(private readonly manager: EntityManager) {}

  async put({ pupilId, homeworkId, done, at }: Tick): Promise<void> {
    if (done) {
      await this.manager.query(
        'insert into public.homework_tick (pupil_id, homework_id, at) values ($1, $2, $3) on conflict do nothing',
        [pupilId, homeworkId, at],
      );
      return;
    }
    await this.manager.query('delete from public.homework_tick where pupil_id = $1 and homework_id = $2', [
      pupilId,
      homeworkId,
    ]);
  }

  /** Which of these tasks the pupil has done. */
  async doneOf(pupilId: string, homeworkIds: readonly string[]): Promise<string[]> {
    const rows = (await this.manager.query(
      'select homework_id as "homeworkId" from public.homework_tick where pupil_id = $1 and homework_id = any($2) order by 1',
      [pupilId, homeworkIds],
    )) as { homeworkId: string }[];
    return rows.map(({ homeworkId }) => homeworkId);
  }
}
