import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { ConversationRead } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class ConversationReadHandler {
  @Hears(ConversationRead)
  async conversationRead(reading: ConversationRead, { store }: Hearing): Promise<void> {
    await store.unread.readConversation(reading);
  }
}
