import { WEEK_OF_8B } from './class-8b.ts';
import { groupedBy } from './grouped-by.ts';
import type { Group } from './groups.ts';
import { type Random, randomFor } from './random.ts';

/** One hour of the week of one group: weekday 1..5, lesson number from 1. */
export type Placed = { group: Group; weekday: number; number: number };

/** One hour of a class: one group, or both subgroups at once. `fixed` items stay where they were put first. */
type Item = { groups: Group[]; fixed: boolean; slot?: number; moved: number };

const DAYS = 5;
const PER_DAY = 8;
const LIMIT = 400_000;

/**
 * A week without clashes: every item is put where it hurts least, whatever it pushes out is placed again, and what was
 * pushed often grows heavy. Each class fills its days from the first lesson without a window.
 */
export function timetableOf(groups: Group[]): Placed[] {
  const random = randomFor('timetable');
  const items = itemsOf(groups);
  const slots = slotsByClass(items);
  const at = new Map<string, Item>();
  for (const item of items.filter(({ fixed }) => fixed)) put(at, item, item.slot as number);
  const queue = random.shuffled(items.filter(({ fixed }) => !fixed));
  for (let step = 0; queue.length > 0; step += 1) {
    if (step === LIMIT) throw new Error('the demo school has no timetable');
    const item = queue.shift() as Item;
    const slot = bestSlot(random, at, items, item, slots.get(classOf(item)) ?? []);
    for (const pushed of inTheWay(at, item, slot)) {
      take(at, pushed);
      queue.push(pushed);
    }
    put(at, item, slot);
  }
  return items.flatMap(({ groups: together, slot = 0 }) =>
    together.map((group) => ({ group, weekday: Math.floor(slot / PER_DAY) + 1, number: (slot % PER_DAY) + 1 })),
  );
}

function itemsOf(groups: Group[]): Item[] {
  const byCourse = groupedBy(groups, ({ classId, subject }) => `${classId}/${subject}`);
  return [...byCourse.values()].flatMap((together) => {
    const { classId, subject, hours } = together[0] as Group;
    const fixed = fixedSlots(classId, subject);
    return Array.from({ length: hours }, (_, index): Item => {
      const slot = fixed[index];
      return { groups: together, fixed: slot !== undefined, moved: 0, ...(slot === undefined ? {} : { slot }) };
    });
  });
}

/** 8Б has the week of the pictures; every other class begins Monday with its class teacher. */
function fixedSlots(classId: string, subject: Group['subject']): number[] {
  if (classId !== 'class-8b') return subject === 'talks' ? [0] : [];
  return WEEK_OF_8B.flatMap((day, weekday) =>
    day.flatMap((each, index) => (each === subject ? [weekday * PER_DAY + index] : [])),
  );
}

/** The hours of a class spread over five days, the first days one longer. */
function slotsByClass(items: Item[]): Map<string, number[]> {
  const counts = groupedBy(items, classOf);
  return new Map(
    [...counts].map(([classId, own]) => {
      const lengths = Array.from({ length: DAYS }, (_, day) => Math.floor((own.length + DAYS - 1 - day) / DAYS));
      return [classId, lengths.flatMap((length, day) => Array.from({ length }, (_, index) => day * PER_DAY + index))];
    }),
  );
}

/** The slot that costs least; never one held by a fixed item. Equal costs are drawn. */
function bestSlot(random: Random, at: Map<string, Item>, items: Item[], item: Item, slots: number[]): number {
  const sameSubject = items.filter((other) => other.groups === item.groups && other.slot !== undefined);
  const costs = slots.map((slot) => {
    const conflicts = inTheWay(at, item, slot);
    if (conflicts.some(({ fixed }) => fixed)) return Infinity;
    const sameDay = sameSubject.filter(
      (other) => Math.floor((other.slot ?? -1) / PER_DAY) === Math.floor(slot / PER_DAY),
    );
    return conflicts.reduce((sum, { moved }) => sum + 1 + moved / 4, 0) + sameDay.length * 2 + random.next() / 2;
  });
  return slots[costs.indexOf(Math.min(...costs))] as number;
}

function inTheWay(at: Map<string, Item>, item: Item, slot: number): Item[] {
  const found = heldBy(item).map((holder) => at.get(`${holder}@${slot}`));
  return [...new Set(found)].filter((other): other is Item => other !== undefined && other !== item);
}

function put(at: Map<string, Item>, item: Item, slot: number): void {
  item.slot = slot;
  for (const holder of heldBy(item)) at.set(`${holder}@${slot}`, item);
}

function take(at: Map<string, Item>, item: Item): void {
  for (const holder of heldBy(item)) at.delete(`${holder}@${item.slot ?? -1}`);
  delete item.slot;
  item.moved += 1;
}

/** What an item occupies for an hour: its class, and its teachers with their rooms. */
function heldBy(item: Item): string[] {
  return [classOf(item), ...item.groups.map(({ teacherId }) => teacherId)];
}

function classOf({ groups }: Item): string {
  return groups[0]?.classId ?? '';
}
