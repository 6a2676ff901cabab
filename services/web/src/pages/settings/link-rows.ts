/** A link as it is being typed. */
export type LinkRow = { title: string; url: string };

/** The rows of a field's text: one a line, words and address with a tab between them. */
export function linkRows(text: string): LinkRow[] {
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        const [title = '', url = ''] = line.split('\t');
        return { title, url };
      });
}

export const linksText = (rows: readonly LinkRow[]): string =>
  rows.map(({ title, url }) => `${plain(title)}\t${plain(url)}`).join('\n');

/** The values of the setting: the words, a space, the address. */
export const linkLines = (text: string): string[] =>
  linkRows(text).map(({ title, url }) => `${title.trim()} ${url.trim()}`);

/** The field's text of the setting's values. */
export const textOfLines = (lines: readonly string[]): string =>
  lines.map((line) => line.replace(/ (?=\S*$)/, '\t')).join('\n');

const plain = (typed: string): string => typed.replace(/[\t\n]/g, ' ');
