import { XMLParser } from 'fast-xml-parser';
import { unreadable } from './unreadable.ts';

/** One element: attributes by name, its own text, its children in order. */
export type XmlNode = { tag: string; attributes: Record<string, string>; text: string; children: XmlNode[] };

type Parsed = Record<string, unknown>;

/** Named and numeric characters are read; elements nest at most 100 deep (the parser's own limit). */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  htmlEntities: true,
});

/**
 * The root element of a document. A document type is refused unread: entities defined in a file could fetch other files
 * or blow up in memory, and no timetable needs them.
 * @throws timetable-unreadable
 */
export function xmlTree(text: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unreadable('<!DOCTYPE>');
  const root = parsed(text).find((each) => !tagOf(each).startsWith('?') && tagOf(each) !== '#text');
  if (!root) throw unreadable('XML');
  return nodeOf(root);
}

/** The children of a tag, none when there is no such element. */
export const childrenOf = (node: XmlNode | undefined, tag: string): XmlNode[] =>
  node?.children.filter((child) => child.tag === tag) ?? [];

/** The first element at the end of a path of tags. */
export function elementAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((here, tag) => childrenOf(here, tag)[0], node);
}

export const textAt = (node: XmlNode | undefined, ...path: string[]): string => elementAt(node, ...path)?.text ?? '';

function parsed(text: string): Parsed[] {
  try {
    return parser.parse(text, true) as Parsed[];
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : 'XML');
  }
}

const tagOf = (each: Parsed): string => Object.keys(each).find((key) => key !== ':@') ?? '#text';

function nodeOf(each: Parsed): XmlNode {
  const tag = tagOf(each);
  const inside = each[tag] as Parsed[];
  const text = inside.map((child) => child['#text'] ?? '').join('');
  const children = inside.filter((child) => tagOf(child) !== '#text').map(nodeOf);
  return { tag, attributes: (each[':@'] ?? {}) as Record<string, string>, text, children };
}
