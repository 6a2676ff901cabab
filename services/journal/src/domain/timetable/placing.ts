import type { PreviewTimetableAnswer } from '@parta/contracts';

/** An event of a timetable file that did not find its place, and why, in words. */
export type Placing = PreviewTimetableAnswer['unplaced'][number];

type Words = { ru: string; en: string };

export const unknownClass = (event: string, name: string): Placing =>
  placing('unknown-class', event, {
    ru: name ? `Класса «${name}» нет в списках школы.` : 'Класс не указан: занятие не попадёт в журнал.',
    en: name ? `The school has no class ${name}.` : 'No class is named: the event goes into no journal.',
  });

export const unknownGroup = (event: string, classes: string, subject: string): Placing =>
  placing('unknown-group', event, {
    ru: `У класса ${classes} нет журнала по предмету «${subject}», или подходят несколько подгрупп.`,
    en: `Class ${classes} keeps no journal of ${subject}, or several subgroups fit.`,
  });

export const unknownTeacher = (event: string, name: string): Placing =>
  placing('unknown-teacher', event, {
    ru: `Учителя «${name}» нет в списках школы.`,
    en: `The school has no teacher ${name}.`,
  });

export const noTime = (event: string, missing: number): Placing =>
  placing('no-time', event, {
    ru: `Не поставлено в расписание часов: ${missing}.`,
    en: `Hours without a place in the week: ${missing}.`,
  });

export const clash = (event: string, other: string, who: string): Placing =>
  placing('clash', event, {
    ru: `Одновременно с «${other}»: занят ${who}.`,
    en: `At the same time as ${other}: ${who} is taken.`,
  });

export const notTaught = (event: string, classes: string): Placing =>
  placing('no-time', event, {
    ru: `В этот день недели класс ${classes} не учится.`,
    en: `Class ${classes} has no school on this weekday.`,
  });

export const notAlways = (event: string, when: string): Placing =>
  placing('no-time', event, {
    ru: `Идёт не каждую неделю или не весь год (${when}). Недели A и B ставит школа с двухнедельным циклом (настройка week.cycle), остальное внесите сами.`,
    en: `Not of every week or of the whole year (${when}). Weeks A and B need a cycle of two weeks (setting week.cycle); put the rest in by hand.`,
  });

export const defect = (event: string, fault: string): Placing =>
  placing('defect', event, { ru: `Ошибка в файле: ${fault}.`, en: `A defect of the file: ${fault}.` });

const placing = (what: Placing['what'], event: string, words: Words): Placing => ({ what, event, ...words });
