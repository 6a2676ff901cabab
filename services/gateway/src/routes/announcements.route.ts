import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  AnnouncementReaders,
  type AnnouncementReadersAnswer,
  Feed,
  type FeedAnswer,
  MarkAnnouncementsRead,
  PublishAnnouncement,
  type PublishAnnouncementAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/announcements')
export class AnnouncementsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(Feed)
  feed(@Query({ schema: Feed.input }) page: Feed, @WhoAsks() who: Who): Promise<FeedAnswer> {
    return this.messenger.ask(Feed, page, who);
  }

  @Get(':announcementId/readers')
  @Asks(AnnouncementReaders)
  readers(
    @Param({ schema: AnnouncementReaders.input }) announcement: AnnouncementReaders,
    @WhoAsks() who: Who,
  ): Promise<AnnouncementReadersAnswer> {
    return this.messenger.ask(AnnouncementReaders, announcement, who);
  }

  @Post()
  @Asks(PublishAnnouncement)
  publish(
    @Body({ schema: PublishAnnouncement.input }) command: PublishAnnouncement,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<PublishAnnouncementAnswer> {
    return this.messenger.ask(PublishAnnouncement, command, who, commandId);
  }

  @Post('read')
  @Asks(MarkAnnouncementsRead)
  read(
    @Body({ schema: MarkAnnouncementsRead.input }) command: MarkAnnouncementsRead,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(MarkAnnouncementsRead, command, who, commandId);
  }
}
