import type { AddressInfo, Socket } from 'node:net';
import {
  AddressOfContact,
  ContactVerified,
  derivedId,
  GuardianshipVerified,
  type MarkSet,
  NamesOfPeople,
  PupilEnrolled,
  Refusal,
  SendDue,
  type SendDueAnswer,
} from '@parta/contracts';
import { ScriptedServices, type ServiceUnderTest, serviceUnderTest, theService } from '@parta/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { notifications } from './index.ts';
import type { NotificationsStore } from './store/store.ts';

export type NotificationsUnderTest = ServiceUnderTest<NotificationsStore>;

const id = (...facts: string[]) => derivedId('notifications-spec', ...facts);
export const family = {
  schoolId: 's1502',
  child: id('child'),
  mother: id('mother'),
  father: id('father'),
  teacher: id('teacher'),
};
const NAMES: Record<string, string> = { [family.child]: 'Тимофей' };

/** What befalls the next mails, one each; without a fault they are taken. */
export type Fault =
  'no-greeting' | '450' | '550' | '552-after-dot' | 'drop-at-mail' | 'drop-after-dot' | 'hang-after-354';
export type ScriptedSmtp = { url: string; taken: ParsedMail[]; next: Fault[]; stop: () => Promise<void> };

const reply = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

/** A mail server over real sockets that does to each mail what the script says. */
export async function scriptedSmtp(): Promise<ScriptedSmtp> {
  const taken: ParsedMail[] = [];
  const next: Fault[] = [];
  const isNext = (fault: Fault) => next[0] === fault && next.shift() !== undefined;
  const sockets = new Map<number | undefined, Socket>();
  const drop = ({ remotePort }: SMTPServerSession) => sockets.get(remotePort)?.destroy();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onConnect: (_session, done) => done(isNext('no-greeting') ? reply(421, 'Not now') : null),
    onMailFrom: (_address, session, done) => (isNext('drop-at-mail') ? drop(session) : done()),
    onRcptTo: (_address, _session, done) => {
      if (isNext('450')) return done(reply(450, 'Mailbox busy'));
      return done(isNext('550') ? reply(550, 'No such mailbox mother@mail.test') : null);
    },
    onData: (stream, session, done) => {
      void simpleParser(stream).then((mail) => {
        if (isNext('hang-after-354')) return undefined;
        if (isNext('552-after-dot')) return done(reply(552, 'Too large'));
        taken.push(mail);
        return isNext('drop-after-dot') ? drop(session) : done();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.set(socket.remotePort, socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const stop = async () => {
    for (const socket of sockets.values()) socket.destroy();
    await new Promise<void>((resolve) => server.close(resolve));
  };
  return { url: `smtp://127.0.0.1:${port}`, taken, next, stop };
}

/** Long enough ago for everything of that moment to have settled, given in seconds. */
export const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();

type Mark = { markId?: string; pupilId?: string; value: string | null; previous?: string | null; ver?: number };

/** Marks of one lesson held today, of a control work of weight 2. */
export function marks(subject: string, given: Mark[], by: string | null = family.teacher): MarkSet {
  const workId = id('work', subject);
  return {
    ...{ schoolId: family.schoolId, lessonId: id('lesson', subject), groupId: id('group', subject), subject },
    ...{ day: ago(0).slice(0, 10), by },
    marks: given.map(({ value, previous = null, ver = 1, markId = id('mark', subject), pupilId = family.child }) => ({
      ...{ markId, workId, pupilId, part: 0, value, previous, comment: null, ver },
    })),
    works: [{ workId, typeId: 'test', typeTitle: 'контрольная работа', title: '№ 3', weight: 200, counts: true }],
  };
}

export const guardianship = (adultId: string, given: Partial<GuardianshipVerified> = {}): GuardianshipVerified => ({
  ...{ schoolId: family.schoolId, guardianshipId: id('guardianship', adultId), adultId, childId: family.child },
  ...{ kind: 'mother' as const, from: '2020-09-01', until: null, restricted: false, ver: 1 },
  ...given,
});

export const enrolment = (given: Partial<PupilEnrolled> = {}): PupilEnrolled => ({
  ...{ schoolId: family.schoolId, personId: family.child, ver: 1 },
  enrolments: [{ classId: id('class'), classTitle: '8Б', from: '2020-09-01', until: null }],
  ...given,
});

/** Notifications that know one family: mother and father with a proved address each, both told of one child. */
export async function notificationsOfFamily(smtp: ScriptedSmtp): Promise<NotificationsUnderTest> {
  const others = new ScriptedServices()
    .answering(NamesOfPeople, ({ ids }) => ({ names: ids.flatMap((personId) => nameOf(personId)) }))
    .answering(AddressOfContact, ({ contactId }) => addressOf(contactId));
  const config = { PARTA_SMTP_URL: smtp.url, PARTA_PUBLIC_URL: 'https://diary.test/' };
  const under = await serviceUnderTest<NotificationsStore>(notifications, { config, others });
  await under.tell(PupilEnrolled, enrolment());
  for (const adultId of [family.mother, family.father]) {
    await under.tell(GuardianshipVerified, guardianship(adultId));
    await under.tell(ContactVerified, { bucket: 'b001', contactId: adultId, personId: adultId, kind: 'email' });
  }
  return under;
}

function nameOf(personId: string) {
  const given = NAMES[personId];
  return given ? [{ personId, given, short: '', full: '', list: '' }] : [];
}

function addressOf(contactId: string) {
  const [who] = Object.entries(family).find(([, personId]) => personId === contactId) ?? [];
  if (!who) throw new Refusal('not-found', 'No such contact');
  return { personId: contactId, kind: 'email' as const, address: `${who}@mail.test` };
}

/** One turn of the timed work. */
export const sendDue = (under: NotificationsUnderTest): Promise<SendDueAnswer> =>
  under.ask(SendDue, {}, theService('notifications'));

/** Lets the waits of letters and leases be over. */
export const letTimePass = (under: NotificationsUnderTest): Promise<unknown> =>
  under.sql(
    `update delivery set not_before = not_before - interval '2 hours', lease_until = lease_until - interval '2 hours'`,
  );
