import { isSettingName, schoolLinks, type SettingName, SETTINGS } from '@parta/school';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { linkLines, textOfLines } from './link-rows.ts';
import { SETTING_CHOICES } from './setting-words.ts';

/** A value of a setting in words: «да», «14», «2,50 3,50 4,50». */
export function valueText(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? m.setting_yes() : m.setting_no();
  if (typeOf(name) === 'links' && Array.isArray(value)) return linkTitles(value) || m.setting_nothing();
  if (Array.isArray(value)) return value.map((each) => partText(name, each)).join(between(name)) || m.setting_nothing();
  return SETTING_CHOICES[String(value)]?.() ?? String(value);
}

const typeOf = (name: string) => (isSettingName(name) ? SETTINGS[name].shape.type : undefined);

/** Words may have spaces in them, so commas part them. */
const between = (name: string): string => (typeOf(name) === 'words' ? ', ' : ' ');

const linkTitles = (lines: readonly string[]): string =>
  schoolLinks(lines)
    .map(({ title, url }) => `${title} (${url})`)
    .join(', ');

/** What the setting may be, for the hint beside it. */
export function rangeText(name: SettingName): string {
  const { shape } = SETTINGS[name];
  switch (shape.type) {
    case 'yesNo':
    case 'oneOf':
      return m.setting_range_choice();
    case 'whole':
      return m.setting_range_whole({ least: shape.least, most: shape.most });
    case 'clock':
      return m.setting_range_clock({ earliest: shape.earliest, latest: shape.latest });
    case 'rising':
      return m.setting_range_rising({ least: partText(name, shape.least), most: partText(name, shape.most) });
    case 'words':
      return m.setting_range_words({ longest: shape.longest });
    case 'links':
      return m.setting_range_links({ most: shape.most });
  }
}

/** Thresholds are held in hundredths and shown as averages. */
function partText(name: string, part: unknown): string {
  if (name !== 'finals.thresholds' || typeof part !== 'number') return String(part);
  return new Intl.NumberFormat(getLocale(), { minimumFractionDigits: 2 }).format(part / 100);
}

/** What somebody typed into the field of a setting; undefined when it is none of its values. */
export function valueTyped(name: SettingName, text: string): unknown {
  const { shape, fits } = SETTINGS[name];
  const value = readAs(shape.type, name, shape.type === 'links' ? text : text.trim());
  return fits(value) ? value : undefined;
}

function readAs(type: (typeof SETTINGS)[SettingName]['shape']['type'], name: string, text: string): unknown {
  if (type === 'yesNo') return text === 'true';
  if (type === 'whole') return /^\d+$/.test(text) ? Number(text) : text;
  if (type === 'links') return linkLines(text);
  if (type === 'words') return text.split(',').flatMap((word) => word.trim() || []);
  if (type !== 'rising') return text;
  const parts = text.split(/\s+/).filter(Boolean);
  const scale = name === 'finals.thresholds' ? 100 : 1;
  return parts.map((part) => Math.round(Number(part.replace(',', '.')) * scale));
}

/** The value as the field shows it before anybody types. */
export function fieldText(name: string, value: unknown): string {
  if (typeOf(name) === 'links') return textOfLines(value as string[]);
  return isSettingName(name) && Array.isArray(value)
    ? value.map((each) => partText(name, each)).join(between(name))
    : String(value);
}
