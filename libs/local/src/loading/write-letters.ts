import {
  type AudiencePreview,
  type AudiencePreviewAnswer,
  derivedId,
  type InboxAnswer,
  type PossibleRecipientsAnswer,
  type PublishAnnouncement,
  type SendMessage,
  type StartConversation,
} from '@parta/contracts';
import type { DemoSchool } from '../demo-school/demo-school.ts';
import { PersonAtWeb } from '../person-at-web.ts';
import { untilThere } from './until-there.ts';

const CLASS = { id: 'class-8b', title: '8Б' };
/** The same in every run, so a loading that was cut short can be repeated. */
const idOf = (what: string) => derivedId('demo-letters', what);

/** The class teacher of 8Б announces a meeting, a mother asks, the teacher answers: no box is empty on the first look. */
export async function writeLetters(web: string, school: DemoSchool): Promise<void> {
  const pupil = school.pupils.find(({ familyName, givenName }) => familyName === 'Соколов' && givenName === 'Тимофей');
  const mother = school.guardians.find(({ id, sex }) => sex === 'female' && pupil?.adultIds.includes(id));
  const teacherId = school.classTeachers.get(CLASS.id);
  if (!mother || !teacherId) throw new Error(`the demo school misses a mother or the teacher of ${CLASS.title}`);
  const teacher = await PersonAtWeb.signIn(web, teacherId);
  await announce(teacher);
  await ask(await PersonAtWeb.signIn(web, mother.id));
  await answer(teacher);
}

async function announce(teacher: PersonAtWeb): Promise<void> {
  const scope = await untilThere(`guardians of ${CLASS.title}`, async () => {
    const { audiences } = await teacher.get<PossibleRecipientsAnswer>('/api/letters/recipients');
    return audiences.find(({ kind, title }) => kind === 'class' && title === CLASS.title);
  });
  const audience = { kind: scope.kind, id: scope.id };
  const { guardians } = await previewOf(teacher, { audience, staffIds: [], toOffice: false });
  await teacher.post('/api/announcements', {
    ...{ announcementId: idOf('meeting'), scope: audience, counted: guardians },
    title: 'Родительское собрание в пятницу',
    body: 'Собираемся в пятницу в 18:30, кабинет 214. Поговорим об итогах четверти и о поездке в музей.\n\nКто не сможет прийти, напишите мне, пожалуйста.',
  } satisfies PublishAnnouncement);
}

async function ask(mother: PersonAtWeb): Promise<void> {
  const { children } = await mother.get<{ children: { pupilId: string; classTitle: string }[] }>('/api/boot');
  const id = children.find(({ classTitle }) => classTitle === CLASS.title)?.pupilId ?? '';
  const addressed = { audience: { kind: 'pupil' as const, id }, staffIds: [], toOffice: false };
  const { count } = await previewOf(mother, addressed);
  await mother.post('/api/letters', {
    ...{ ...addressed, clientId: idOf('question'), counted: count, subject: 'Контрольная по алгебре' },
    body: 'Здравствуйте! На прошлой неделе Тимофей болел и пропустил контрольную. Когда её можно написать?',
  } satisfies StartConversation);
}

async function answer(teacher: PersonAtWeb): Promise<void> {
  const { conversations } = await teacher.get<InboxAnswer>('/api/letters/inbox');
  const conversationId = conversations[0]?.conversationId ?? '';
  await teacher.post('/api/letters/messages', {
    ...{ conversationId, clientId: idOf('answer') },
    body: 'Здравствуйте! Приходите в среду после шестого урока, в кабинет 214. Тетрадь с собой.',
  } satisfies SendMessage);
}

const previewOf = (person: PersonAtWeb, addressed: AudiencePreview): Promise<AudiencePreviewAnswer> =>
  person.post<AudiencePreviewAnswer>('/api/letters/previews', addressed);
