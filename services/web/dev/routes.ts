import type { SetMarks } from '@parta/contracts';
import { historyOf, sayOfClosing } from './closing-words.ts';
import { sayOfLesson } from './lesson-words.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  bootOf,
  FixtureJournal,
  journals,
  lessonsToday,
  marksOf,
  names,
  PROVIDERS,
  type Reply,
  type Who,
} from './answers.ts';
import { FamilyWords, sayOfFamily } from './family-words.ts';
import { announcing, history, portfolio, schoolLinks } from './absences.ts';
import { mailOf } from './letters.ts';
import { controlCalendar, planOf } from './plans.ts';
import {
  achievements,
  classesToRecord,
  noticesForMe,
  records,
  resultSheets,
  resultsPreview,
  staffNotices,
} from './records.ts';
import { progress } from './progress.ts';
import { finalsOf, subjectOf } from './subjects.ts';
import { signaturesOfClass, weekRemarksOfClass } from './signatures.ts';
import { weekOf } from './week.ts';
import { openedFeed, openFeeds } from './feeds.ts';
import { yearsOfStudy } from './years.ts';

export type Fixture = {
  who: Who;
  journal: FixtureJournal;
  family: FamilyWords;
  /** False: every save is answered like a service that is down. */
  isUp: boolean;
  /** False: the session has ended, whatever is asked. */
  isSignedIn: boolean;
  /** Answers of the gateway by their paths, instead of the usual ones. */
  instead: Map<string, Reply>;
  /** So long every answer is on its way, pages too. */
  delayMs: number;
  /** Added to the worker: another one than before. */
  workerEnd: string;
  /** Open live streams. */
  streams: () => number;
  listen: (response: ServerResponse) => void;
  signal: (data: unknown) => void;
};

export function newFixture(): Fixture {
  const listeners = new Set<ServerResponse>();
  return {
    who: 'guardian',
    journal: new FixtureJournal(),
    family: new FamilyWords(),
    isUp: true,
    isSignedIn: true,
    ...{ instead: new Map<string, Reply>(), delayMs: 0, workerEnd: '' },
    streams: () => listeners.size,
    listen: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(':\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    signal: (data) => listeners.forEach((response) => response.write(`data: ${JSON.stringify(data)}\n\n`)),
  };
}

const json = (body: unknown): Reply => ({ status: 200, body });
const problem = (status: number, code: string): Reply => ({
  status,
  body: { code, title: code, status, traceId: 'fixture' },
});

export function answerOf(fixture: Fixture, request: IncomingMessage, url: URL, body: unknown): Reply {
  const { journal, who, isUp, isSignedIn } = fixture;
  const path = url.pathname.slice('/api'.length);
  const other = fixture.instead.get(path);
  if (other) return other;
  if (path === '/id/auth/logout') return ((fixture.who = 'visitor'), json({}));
  if (request.method === 'POST' && !isUp) return problem(503, 'busy');
  if (!isSignedIn) return problem(401, 'AUTH-08');
  if (path === '/marks') return journal.setMarks(String(request.headers['x-command-id']), body as SetMarks);
  const said = request.method === 'POST' && (sayOfLesson(journal, path, body) ?? sayOfClosing(journal, path, body));
  if (said) return said;
  const mail = mailOf(who, path);
  if (mail) return json(mail);
  if (path === '/boot') return json(bootOf(who));
  if (path === '/id/providers') return json({ providers: PROVIDERS });
  if (path.startsWith('/id/auth/start/')) return json({ location: '/link' });
  if (path === '/id/auth/link') return json(CONFIRM);
  if (path === '/id/auth/link/confirm') return json({ outcome: 'signed-in', target: '/' });
  if (path === '/today') return json(lessonsToday);
  if (path === '/journals') return json(journals);
  if (path === '/imports/roster') return json({ imports: [] });
  if (path === '/imports/timetable') return json({ versions: [] });
  if (path.startsWith('/journals/')) return json(journal.page);
  if (path.startsWith('/plans/')) return json(planOf(withoutTopic(journal.page)));
  if (path.startsWith('/control-works/')) return json(controlCalendar);
  if (path === '/names') return json(names((body as { ids: string[] }).ids));
  const [, markId] = /^\/marks\/([^/]+)\/history$/.exec(path) ?? [];
  if (markId) return json(historyOf(journal, markId));
  if (/^\/diary\/[^/]+\/weeks\/[^/]+\/signatures$/.test(path))
    return request.method === 'POST' ? problem(401, 'ACC-02') : json(UNSIGNED);
  const family = sayOfFamily(fixture.family, path, body);
  if (family) return family;
  const [, pupilId, monday] = /^\/diary\/([^/]+)\/weeks\/([^/]+)$/.exec(path) ?? [];
  const recorded = recordedAt(path, who) ?? studiedAt(path, url.searchParams);
  if (recorded) return json(recorded);
  if (monday && monday > '2100') return problem(404, 'week-out-of-range');
  if (pupilId && monday) return json(weekOf(pupilId, monday));
  if (path === '/calendar-feeds') return json(request.method === 'POST' ? openedFeed : openFeeds);
  if (/^\/diary\/[^/]+\/progress$/.test(path)) return json(progress());
  if (/^\/diary\/[^/]+\/years$/.test(path)) return json(yearsOfStudy);
  const [, marksPupil] = /^\/diary\/([^/]+)\/marks$/.exec(path) ?? [];
  return marksPupil ? json(marksOf(marksPupil, Object.fromEntries(url.searchParams))) : problem(404, 'not-found');
}

/** The finals of a year, a subject of it. */
function studiedAt(path: string, search: URLSearchParams): unknown {
  const [, pupilId = '', what, groupId = ''] = /^\/diary\/([^/]+)\/(finals|subjects)\/?([^/]*)$/.exec(path) ?? [];
  if (what === 'finals') return finalsOf(pupilId, search.get('day') ?? '');
  return what === 'subjects' ? subjectOf(pupilId, groupId) : undefined;
}

/** What stands beside the marks, and messages to the staff. */
function recordedAt(path: string, who: Who): unknown {
  if (/^\/diary\/[^/]+\/records$/.test(path)) return records;
  if (path === '/absences/classes') return classesToRecord;
  if (path.endsWith('/without-account')) return { pupilIds: [] };
  if (path.startsWith('/signatures/classes/')) return signaturesOfClass;
  if (/^\/remarks\/classes\/[^/]+\/weeks\//.test(path)) return weekRemarksOfClass;
  if (/^\/diary\/[^/]+\/absences$/.test(path)) return history;
  if (/^\/diary\/[^/]+\/portfolio$/.test(path)) return portfolio;
  if (/^\/diary\/[^/]+\/links$/.test(path)) return schoolLinks;
  if (path.startsWith('/absences/pupils/')) return announcing;
  if (path === '/achievements/classes') return classesToRecord;
  if (path.startsWith('/achievements/classes/')) return achievements;
  if (/^\/external-results\/[^/]+\/preview$/.test(path)) return resultsPreview;
  if (path.startsWith('/external-results/')) return resultSheets;
  if (path === '/staff-notices') return who === 'administrator' ? noticesForMe : { notices: [] };
  return path.startsWith('/staff-notices/') ? staffNotices : undefined;
}

const withoutTopic = ({ lessons }: FixtureJournal['page']): string[] =>
  lessons.filter(({ topic }) => topic === '').map(({ lessonId }) => lessonId);

/** A week that may be signed; to sign it one is sent to the portal again. */
const UNSIGNED = {
  ...{ version: 'a'.repeat(64), from: '2026-11-16', until: '2026-11-25' },
  ...{ state: 'unsigned', maySign: true, signatures: [] },
};

const CONFIRM = {
  outcome: 'confirm',
  maskedName: 'Соколова М*** П***',
  school: 'Школа № 1234',
  children: ['Тимофей С., 8 «Б»'],
};
