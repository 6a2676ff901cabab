import { Module } from '@nestjs/common';
import { Diary } from './adapters/diary.ts';
import { Directory } from './adapters/directory.ts';
import { MailSender } from './adapters/mail-sender.ts';
import { Smtp } from './adapters/smtp.ts';
import { RemindToSignHandler } from './commands/remind-to-sign.ts';
import { SendDueHandler } from './commands/send-due.ts';
import { TellLessonChangesHandler } from './commands/tell-lesson-changes.ts';
import { TellUnreadHandler } from './commands/tell-unread.ts';
import { AnnouncementPublishedHandler } from './events/announcement-published.ts';
import { AnnouncementsReadHandler } from './events/announcements-read.ts';
import { ContactVerifiedHandler } from './events/contact-verified.ts';
import { ConversationReadHandler } from './events/conversation-read.ts';
import { GuardianshipVerifiedHandler } from './events/guardianship-verified.ts';
import { LessonChangedHandler } from './events/lesson-changed.ts';
import { MarkSetHandler } from './events/mark-set.ts';
import { MessagePostedHandler } from './events/message-posted.ts';
import { PupilEnrolledHandler } from './events/pupil-enrolled.ts';
import { SchoolRegisteredHandler } from './events/school-registered.ts';
import { DeliveryTraceHandler } from './queries/delivery-trace.ts';
import { MyNotificationsHandler } from './queries/my-notifications.ts';

@Module({
  controllers: [
    AnnouncementPublishedHandler,
    AnnouncementsReadHandler,
    ContactVerifiedHandler,
    ConversationReadHandler,
    DeliveryTraceHandler,
    GuardianshipVerifiedHandler,
    LessonChangedHandler,
    MarkSetHandler,
    MessagePostedHandler,
    MyNotificationsHandler,
    PupilEnrolledHandler,
    SchoolRegisteredHandler,
    RemindToSignHandler,
    SendDueHandler,
    TellLessonChangesHandler,
    TellUnreadHandler,
  ],
  providers: [Diary, Directory, { provide: MailSender, useClass: Smtp }],
})
export class NotificationsModule {}
