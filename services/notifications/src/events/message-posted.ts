import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { MessagePosted } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class MessagePostedHandler {
  @Hears(MessagePosted)
  async messagePosted(message: MessagePosted, { store, now }: Hearing): Promise<void> {
    await store.unread.putMessage(message, now);
  }
}
