import { Module } from '@nestjs/common';
import { MarkAnnouncementsReadHandler } from './commands/mark-announcements-read.ts';
import { MarkReadHandler } from './commands/mark-read.ts';
import { PublishAnnouncementHandler } from './commands/publish-announcement.ts';
import { SendMessageHandler } from './commands/send-message.ts';
import { StartConversationHandler } from './commands/start-conversation.ts';
import { ClassFormedHandler } from './events/class-formed.ts';
import { GroupFormedHandler } from './events/group-formed.ts';
import { GroupMembersSetHandler } from './events/group-members-set.ts';
import { GuardianshipVerifiedHandler } from './events/guardianship-verified.ts';
import { PupilEnrolledHandler } from './events/pupil-enrolled.ts';
import { SchoolRolesSetHandler } from './events/school-roles-set.ts';
import { TeachingAssignedHandler } from './events/teaching-assigned.ts';
import { AnnouncementReadersHandler } from './queries/announcement-readers.ts';
import { AudiencePreviewHandler } from './queries/audience-preview.ts';
import { ConversationHandler } from './queries/conversation.ts';
import { FeedHandler } from './queries/feed.ts';
import { InboxHandler } from './queries/inbox.ts';
import { OutboxHandler } from './queries/outbox.ts';
import { PossibleRecipientsHandler } from './queries/possible-recipients.ts';
import { UnreadHandler } from './queries/unread.ts';

@Module({
  controllers: [
    AnnouncementReadersHandler,
    AudiencePreviewHandler,
    ClassFormedHandler,
    ConversationHandler,
    FeedHandler,
    GroupFormedHandler,
    GroupMembersSetHandler,
    GuardianshipVerifiedHandler,
    InboxHandler,
    MarkAnnouncementsReadHandler,
    MarkReadHandler,
    OutboxHandler,
    PossibleRecipientsHandler,
    PublishAnnouncementHandler,
    PupilEnrolledHandler,
    SchoolRolesSetHandler,
    SendMessageHandler,
    StartConversationHandler,
    TeachingAssignedHandler,
    UnreadHandler,
  ],
})
export class MessagingModule {}
