import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { MyNotifications, type MyNotificationsAnswer } from '@parta/contracts';
import { toldAbout } from '../domain/told-about.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MyNotificationsHandler {
  @Answers(MyNotifications)
  @Access('notices.own')
  async myNotifications(_input: unknown, { store, caller }: Reading): Promise<MyNotificationsAnswer> {
    if (caller.kind !== 'person') return { notifications: [] };
    return { notifications: await store.notices.ofPerson(caller.personId, toldAbout(caller)) };
  }
}
