import type { RpcClient } from '@parta/bus';
import { RecordAttendance } from '@parta/contracts';
import { cityId } from './city-ids.ts';
import { BELLS, JOURNALS } from './city-plan.ts';
import type { WholeCity } from './whole-city.ts';

/** Of a class that many are away. */
export const AWAY = 2;
const CODES = ['absent', 'ill', 'late'] as const;

/** The roll of a lesson, called once more each time, with another code for those who are away. */
export class Roll {
  private ver = 0;

  constructor(
    private readonly client: RpcClient,
    readonly lessonId: string,
    private readonly pupilIds: readonly string[],
    private readonly token: () => string,
  ) {}

  async call(): Promise<void> {
    const { lessonId, ver } = this;
    const code = CODES[ver % CODES.length] ?? null;
    const pupils = this.pupilIds.map((pupilId) => ({ pupilId, code, minutes: null, ver }));
    await this.client.ask(RecordAttendance, { lessonId, checked: true, pupils }, { token: this.token() });
    this.ver += 1;
  }

  get written(): number {
    return this.ver * this.pupilIds.length;
  }
}

/** A roll for every class of the city, at one of the bells of the day nobody has written in. */
export function rollsAt({ plan, journalAt }: WholeCity, client: RpcClient, bell: number): Roll[] {
  const k = BELLS + bell;
  const rolls: Roll[] = [];
  for (let each = 1; each <= plan.classes; each += 1)
    for (let school = 1; school <= plan.schools; school += 1) {
      const { schoolId, pupils, token } = journalAt(school, each, k % JOURNALS);
      const lessonId = cityId('lesson', schoolId, each, plan.bellWeek, k);
      rolls.push(new Roll(client, lessonId, pupils.slice(0, AWAY), token));
    }
  return rolls;
}
