/** A page outside Parta that a school shows to its families. */
export type SchoolLink = { title: string; url: string };

/** One line of the setting `diary.links`: the words, then the address behind the last space. */
const LINE = /^(\S(?:.*\S)?) (\S+)$/;

/** No sign-in, no port and no bare number: a name of the web under its own country or kind. */
const HOST = String.raw`https://(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+`;
const ADDRESS = new RegExp(String.raw`^${HOST}(?:[/?#]\S*)?$`, 'iu');
/** One and the same for every child: nothing behind «?» or «#» that could tell them apart. */
const PLAIN_ADDRESS = new RegExp(String.raw`^${HOST}(?:/[^\s?#]*)?$`, 'iu');
/** Signs that cannot be seen, among them those that turn the direction of a text. */
const HIDDEN = /\p{C}/u;

const MOST_LINKS = 10;
const LONGEST_TITLE = 80;
const LONGEST_ADDRESS = 200;

/** True for an address of the web that may be shown as a link: https, no name or password in it. */
export const isWebAddress = (text: string): boolean => ADDRESS.test(text) && !HIDDEN.test(text);

/** The links of a setting in its order; what is no such line is left out. */
export function schoolLinks(lines: readonly string[]): SchoolLink[] {
  return lines.flatMap((line) => {
    const [, title = '', url = ''] = LINE.exec(line) ?? [];
    return isLink({ title, url }) ? [{ title, url }] : [];
  });
}

/** At most ten links, none of them twice (F-157). */
export function areLinks(lines: readonly string[]): boolean {
  const links = schoolLinks(lines);
  const areApart = new Set(links.map(({ url }) => url)).size === links.length;
  return links.length === lines.length && links.length <= MOST_LINKS && areApart;
}

function isLink({ title, url }: SchoolLink): boolean {
  if (title === '' || title.length > LONGEST_TITLE || url.length > LONGEST_ADDRESS) return false;
  return PLAIN_ADDRESS.test(url) && !HIDDEN.test(title + url);
}
