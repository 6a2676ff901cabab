import type {
  ClassJournalAnswer,
  ConfirmLinkAnswer,
  FinishPortalAnswer,
  LessonsOfTeacherAnswer,
  MarkHistoryAnswer,
  MarksOfPupilAnswer,
  MyJournalsAnswer,
  NamesOfPeopleAnswer,
  Role,
  SignInOptionsAnswer,
  WeekOfPupilAnswer,
} from '@parta/contracts';
import { send } from './send.ts';

export type OwnRole = { role: Role; schoolId: string | null; title: string };
export type Child = { pupilId: string; name: string; classTitle: string };
export type Boot = {
  person: { personId: string; name: string };
  roles: OwnRole[];
  role: OwnRole;
  children: Child[];
  locale: string;
  csrf: string;
};
export type Name = NamesOfPeopleAnswer['names'][number];

const post = <Answer>(url: string, body: unknown = {}, commandId?: string): Promise<Answer> =>
  send(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(commandId && { 'X-Command-Id': commandId }) },
  });

export const getBoot = () => send<Boot>('/api/boot');
export const getProviders = () => send<SignInOptionsAnswer>('/api/id/providers');
export const startPortal = (provider: string, target: string) =>
  post<{ location: string }>(`/api/id/auth/start/${provider}`, { target });
export const switchRole = (role: Role, schoolId: string | null) => post<void>('/api/id/me/role', { role, schoolId });
export const signOut = (scope: 'here' | 'everywhere') =>
  post<void>(scope === 'here' ? '/api/id/auth/logout' : '/api/id/auth/logout-all');
export const getWeek = (pupilId: string, monday: string) =>
  send<WeekOfPupilAnswer>(`/api/diary/${pupilId}/weeks/${monday}`);
export const getMarks = (pupilId: string, from: string, until: string) =>
  send<MarksOfPupilAnswer>(`/api/diary/${pupilId}/marks?from=${from}&to=${until}`);
export const getJournals = () => send<MyJournalsAnswer>('/api/journals');
export const getJournal = (groupId: string, from: string, until: string) =>
  send<ClassJournalAnswer>(`/api/journals/${groupId}?from=${from}&to=${until}`);
export const getHistory = (markId: string) => send<MarkHistoryAnswer>(`/api/marks/${markId}/history`);
export const getToday = () => send<LessonsOfTeacherAnswer>('/api/today');
export const getNames = (ids: string[]) => post<NamesOfPeopleAnswer>('/api/names', { ids });

/** What the portal brought: a person to confirm, or why there is none. */
export type PendingLink = Exclude<FinishPortalAnswer, { outcome: 'signed-in' }>;
export type LinkRefused = Extract<ConfirmLinkAnswer, { outcome: 'refused' }>;

export const getLink = () => send<PendingLink>('/api/id/auth/link');
export const confirmLink = () =>
  post<{ outcome: 'signed-in'; target: string } | LinkRefused>('/api/id/auth/link/confirm');
