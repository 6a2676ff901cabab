import { Access, Answers } from '@parta/bus';
import { Unread, type UnreadAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { readable } from '../domain/reading.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

const MOST = 100;

@Controller()
export class UnreadHandler {
  @Answers(Unread)
  @Access('letter.read')
  async unread(_input: unknown, { store, caller, now }: Reading): Promise<UnreadAnswer> {
    const writer = writerOf(caller);
    const today = cityDay(now);
    const waiting = await store.conversations.unreadBy(writer.personId, writer.side);
    const ties = await store.rolls.tiesOf(waiting.map(({ childId }) => childId));
    const letters = readable(waiting, ties, writer, today).reduce((sum, { unread }) => sum + unread, 0);
    if (writer.side === 'staff') return { letters: Math.min(letters, MOST), announcements: 0 };
    const childIds = await store.rolls.childrenOf(writer.personId, today);
    const announcements = await store.announcements.unseenBy(writer.personId, childIds);
    return { letters: Math.min(letters, MOST), announcements };
  }
}
