/** An id of a list with its section and its words. */
export type Listed = { id: string; section: string; words: string };

/** The features and rules of a Markdown document: table rows that begin with ids, under their `##` headings. */
export function listedIn(markdown: string): Listed[] {
  const listed: Listed[] = [];
  let section = '';
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3).trim();
    const [, cell = '', words = ''] = /^\| *((?:[FNRP]-\d{2,3} ?)+) *\| *([^|]*)/.exec(line) ?? [];
    for (const id of cell.split(' ').filter(Boolean)) listed.push({ id, section, words: words.trim() });
  }
  return listed;
}
