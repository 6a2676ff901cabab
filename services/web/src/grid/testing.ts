import type { ClassJournalAnswer } from '@parta/contracts';

type Wanted = {
  pupils: number;
  days: string[];
  scale?: ClassJournalAnswer['scale'];
  /** Index of the pupil who is the teacher's own child. */
  ownChild?: number;
  memberFrom?: string;
  /** Row, column, value, version. */
  marks?: [row: number, column: number, value: string, ver: number][];
};

/** A small journal: one lesson with one work a day. */
export function journalOf({
  pupils,
  days,
  scale = 'five',
  ownChild,
  memberFrom = '2026-09-01',
  marks = [],
}: Wanted): ClassJournalAnswer {
  const lessons = days.map((day, at): ClassJournalAnswer['lessons'][number] => ({
    lessonId: `lesson-${at}`,
    day,
    number: 1,
    starts: '08:30',
    ends: '09:15',
    room: '214',
    teacherIds: [],
    status: 'planned',
    writable: true,
    checked: false,
    topic: '',
    topicVer: 0,
    works: [{ workId: `work-${at}`, typeId: 'answer', title: '', weight: 100, counts: true, parts: 1, ver: 1 }],
    homework: [],
  }));
  return {
    groupId: 'group',
    schoolId: 's1',
    title: '8 «Б»',
    subject: 'Алгебра',
    scale,
    classTitles: ['8 «Б»'],
    teacherIds: [],
    writable: true,
    periods: [],
    workTypes: [],
    thresholds: [250, 350, 450],
    settings: [],
    pupils: Array.from({ length: pupils }, (_, at) => ({
      pupilId: `pupil-${at}`,
      from: memberFrom,
      until: null,
      ownChild: at === ownChild,
    })),
    lessons,
    marks: marks.map(([row, column, value, ver]) => ({
      markId: `mark-${row}-${column}`,
      workId: `work-${column}`,
      lessonId: `lesson-${column}`,
      pupilId: `pupil-${row}`,
      part: 0,
      value,
      comment: null,
      due: null,
      retakeOf: null,
      by: 'colleague',
      at: '2026-11-18T09:39:00Z',
      ver,
    })),
    attendance: [],
  };
}
