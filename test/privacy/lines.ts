import { newId } from '@parta/contracts';
import type { ActionName } from '@parta/access';
import type { Subject } from './world.ts';

type Question = { method: 'GET' | 'POST'; path: string; body?: object };

/**
 * One route of the matrix: by which rights of `libs/access` it is asked, and how. `archive`: a pupil who has left still has it (F-043).
 * `thing`: it is asked for by the id of a thing, which nobody can guess and which says nothing of whose it is: finding one may take work.
 * `who`: it is about a whole class, which is nobody's own, or about nobody, where the role alone decides; or of families only, where the
 * right of that name means something else for staff.
 */
export type Line = {
  by: readonly ActionName[];
  ask: (subject: Subject) => Question;
  archive?: true;
  thing?: true;
  who?: 'class' | 'role' | 'family';
};

const monday = '2026-11-16';
const days = 'from=2026-09-01&until=2026-12-30';
const version = '0'.repeat(64);
/** When the week was last written in, as the page had it. */
const at = '2026-11-18T09:00:00.000Z';
const entry = { kind: 'hobby', title: 'Парусник', text: '', day: '2026-11-14', link: null, ver: 0 };
const soon = { from: '2026-12-07', until: '2026-12-08' };
const get = (path: string): Question => ({ method: 'GET', path });
const post = (path: string, body: object): Question => ({ method: 'POST', path, body });

/** Every route by which something of a child's diary is read or written, by its name in `openapi.json`. A new one needs its line. */
export const LINES: Record<string, Line> = {
  weekOfPupil: {
    by: ['diary.read'],
    ask: ({ childId }) => get(`/api/diary/${childId}/weeks/${monday}`),
    archive: true,
  },
  marksOfPupil: {
    by: ['diary.marks'],
    ask: ({ childId }) => get(`/api/diary/${childId}/marks?${days}`),
    archive: true,
  },
  finalsOfPupil: {
    by: ['diary.finals'],
    ask: ({ childId }) => get(`/api/diary/${childId}/finals?day=${monday}`),
    archive: true,
  },
  subjectOfPupil: {
    by: ['diary.marks'],
    ask: ({ childId, groupId }) => get(`/api/diary/${childId}/subjects/${groupId}?day=${monday}`),
    archive: true,
  },
  recordsOfPupil: {
    by: ['diary.records'],
    ask: ({ childId }) => get(`/api/diary/${childId}/records`),
    archive: true,
  },
  yearsOfPupil: { by: ['diary.read'], ask: ({ childId }) => get(`/api/diary/${childId}/years`), archive: true },
  ticksOfWeek: {
    by: ['diary.ticks'],
    ask: ({ childId }) => get(`/api/diary/${childId}/weeks/${monday}/ticks`),
    archive: true,
  },
  tickHomework: {
    by: ['diary.tick'],
    ask: ({ childId, homeworkId }) => post(`/api/diary/${childId}/homework/${homeworkId}/tick`, { done: true }),
    archive: true,
  },
  notesOfWeek: {
    by: ['diary.notes'],
    ask: ({ childId }) => get(`/api/diary/${childId}/weeks/${monday}/notes`),
    archive: true,
  },
  writeNote: {
    by: ['diary.writeNote'],
    ask: ({ childId }) => post(`/api/diary/${childId}/weeks/${monday}/notes`, { day: null, text: 'Форма', ver: 0 }),
    archive: true,
  },
  signaturesOfWeek: {
    by: ['diary.signatures'],
    ask: ({ childId }) => get(`/api/diary/${childId}/weeks/${monday}/signatures`),
    archive: true,
  },
  signWeek: {
    by: ['diary.sign'],
    ask: ({ childId }) => post(`/api/diary/${childId}/weeks/${monday}/signatures`, { version, updatedAt: at }),
  },
  absencesOfPupil: {
    by: ['absences.read'],
    ask: ({ childId }) => get(`/api/absences/pupils/${childId}?${days}`),
  },
  announceAbsence: {
    by: ['absence.announce'],
    ask: ({ childId: pupilId }) => post('/api/absences', { noticeId: newId(), pupilId, ...soon, kind: 'ill' }),
  },
  withdrawAbsence: {
    by: ['absence.announce'],
    ask: ({ noticeId }) => post('/api/absences/withdrawn', { noticeId, ver: 9 }),
    thing: true,
  },
  decideAbsence: {
    by: ['absence.decide'],
    ask: ({ noticeId }) => post('/api/absences/decisions', { noticeId, decision: 'granted', ver: 9 }),
    thing: true,
  },
  excuseAbsences: {
    by: ['absence.excuse'],
    ask: ({ childId: pupilId }) =>
      post('/api/absences/excuses', { excuseId: newId(), pupilId, ...soon, kind: 'ill', certificate: false }),
  },
  absencesOfClass: {
    by: ['absences.read'],
    ask: ({ classId }) => get(`/api/absences/classes/${classId}?${days}`),
    thing: true,
    who: 'class',
  },
  classesToLead: { by: ['absence.decide'], ask: () => get('/api/absences/classes'), who: 'role' },
  progressOfPupil: { by: ['diary.marks'], ask: ({ childId }) => get(`/api/diary/${childId}/progress`), archive: true },
  absenceHistory: {
    by: ['diary.absences'],
    ask: ({ childId }) => get(`/api/diary/${childId}/absences?${days}`),
    archive: true,
  },
  portfolioOfPupil: {
    by: ['portfolio.read'],
    ask: ({ childId }) => get(`/api/diary/${childId}/portfolio`),
    archive: true,
  },
  keepPortfolioEntry: {
    by: ['portfolio.write'],
    ask: ({ childId }) => post(`/api/diary/${childId}/portfolio`, { ...entry, entryId: newId() }),
    archive: true,
  },
  linksOfPupil: { by: ['links.read'], ask: ({ childId }) => get(`/api/diary/${childId}/links`), archive: true },
  signaturesOfClass: {
    by: ['diary.signPaper'],
    ask: ({ classId }) => get(`/api/signatures/classes/${classId}/weeks/${monday}`),
    thing: true,
    who: 'class',
  },
  recordPaperSignature: {
    by: ['diary.signPaper'],
    ask: ({ classId, childId: pupilId }) =>
      post(`/api/signatures/classes/${classId}/weeks/${monday}/paper`, { pupils: [{ pupilId, version }] }),
    thing: true,
    who: 'class',
  },
  familiesWithoutAccount: {
    by: ['diary.signPaper'],
    ask: ({ classId, childId }) => post(`/api/signatures/classes/${classId}/without-account`, { pupilIds: [childId] }),
    who: 'class',
  },
  openCalendarFeed: {
    by: ['calendarFeed.own'],
    ask: ({ childId: pupilId }) => post('/api/calendar-feeds', { pupilId }),
    archive: true,
    who: 'family',
  },
  myCalendarFeeds: { by: ['calendarFeed.own'], ask: () => get('/api/calendar-feeds'), who: 'role' },
  homeworkFile: { by: ['homework.read'], ask: ({ fileId }) => get(`/api/homework/files/${fileId}`), thing: true },
};

const PAPER = 'a paper between schools, asked by staff only';
const JOURNAL = 'entered into the journal by staff, whose right is to the lesson or the class';

/** Routes that name a pupil, or lie where the diary's lie, and are no part of a diary: why the matrix has no line for them. */
export const ELSEWHERE: Record<string, string> = {
  ...{ transferSheet: PAPER, recordTransferSheet: PAPER, leavingSheet: PAPER, previewTransferSheet: PAPER },
  ...{
    giveRemark: JOURNAL,
    remarkWeek: JOURNAL,
    recordAchievement: JOURNAL,
    correctMark: JOURNAL,
    correctFinal: JOURNAL,
  },
  possibleRecipients: 'letters: whom one may write to, a matter of messaging',
  withdrawPortfolioEntry:
    'takes out what the caller kept, by its id; keep-portfolio-entry.spec.ts asks it of a foreign child',
  withdrawPaperSignature:
    'takes out what the caller recorded, by its id; record-paper-signature.spec.ts asks it of a foreign class',
  closeCalendarFeed: 'closes an address of the caller’s own; calendar-feeds.spec.ts asks it',
  calendarFeed: 'read without a session by whoever knows the address; calendar-feeds.spec.ts asks it',
  uploadHomeworkFile: 'written by the teacher under an id of the teacher’s own making; nothing is read',
};
