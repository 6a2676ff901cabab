type Journal = { title: string; subject: string; classTitles: string[] };

/** A journal by its class and what is taught there: «8Б» and «Английский язык, 1-я группа». */
export function journalName({ title, subject, classTitles }: Journal): { of: string; what: string } {
  const at = title.indexOf(subject);
  return { of: classTitles.join(', ') || title, what: at < 0 ? subject : title.slice(at) };
}
