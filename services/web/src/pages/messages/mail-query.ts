import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { announcementReaders, feed } from '../../api/generated/announcements.ts';
import {
  audiencePreview,
  conversation,
  inbox,
  outbox,
  possibleRecipients,
  unread,
} from '../../api/generated/letters.ts';
import type { Addressed } from './addressed.types.ts';

/** Everything about letters and announcements is asked anew when one of them changed. */
export const MAIL = ['mail'];

export const unreadQuery = queryOptions({ queryKey: [...MAIL, 'unread'], queryFn: () => unread(), staleTime: 30_000 });

const paged = <Page extends { next: string | null }>(name: string, ask: (page: { before?: string }) => Promise<Page>) =>
  infiniteQueryOptions({
    queryKey: [...MAIL, name],
    queryFn: ({ pageParam }) => ask(pageParam === '' ? {} : { before: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const inboxQuery = paged('inbox', (page) => inbox(page));
export const outboxQuery = paged('outbox', (page) => outbox(page));
export const feedQuery = paged('feed', (page) => feed(page));

export const conversationQuery = (conversationId: string) =>
  queryOptions({ queryKey: [...MAIL, 'conversation', conversationId], queryFn: () => conversation(conversationId) });

/** Whom one may write to: of a child, or, for staff, which classes and groups. */
export const recipientsQuery = (childId: string | undefined) =>
  queryOptions({
    queryKey: ['recipients', childId],
    queryFn: () => possibleRecipients(childId === undefined ? {} : { childId }),
    staleTime: 60_000,
  });

/** Who would get it; what is confirmed must be what is true, so nothing of it is kept. */
export const previewQuery = (addressed: Addressed) =>
  queryOptions({ queryKey: ['preview', addressed], queryFn: () => audiencePreview(addressed), gcTime: 0 });

export const readersQuery = (announcementId: string) =>
  queryOptions({ queryKey: [...MAIL, 'readers', announcementId], queryFn: () => announcementReaders(announcementId) });
