import type { Column } from './sheet.ts';

/** One sheet of the paper journal: columns at the left, their lessons with topic and homework at the right. */
export type PaperSheet = { columns: Column[]; lessons: Column['lesson'][] };

/** The columns in their order on sheets of at most `width` columns; the works of one lesson are never torn apart. A single lesson wider than a sheet has one of its own. */
export function paperSheets(columns: Column[], width: number): PaperSheet[] {
  const sheets: PaperSheet[] = [];
  for (const ofLesson of byLesson(columns)) {
    const last = sheets.at(-1);
    const lesson = ofLesson[0]!.lesson;
    if (last && last.columns.length + ofLesson.length <= width) {
      last.columns.push(...ofLesson);
      last.lessons.push(lesson);
    } else sheets.push({ columns: [...ofLesson], lessons: [lesson] });
  }
  return sheets;
}

function byLesson(columns: Column[]): Column[][] {
  const lessons = new Map<string, Column[]>();
  for (const column of columns) {
    const { lessonId } = column.lesson;
    lessons.set(lessonId, [...(lessons.get(lessonId) ?? []), column]);
  }
  return [...lessons.values()];
}
