import { Access, Answers } from '@parta/bus';
import { TicksOfWeek, type TicksOfWeekAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { homeworkIdsOf } from '../domain/homework-ids-of.ts';
import { assertMayRead, notFound } from '../domain/may-read.ts';
import { weekDocument } from '../domain/week-document.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TicksOfWeekHandler {
  @Answers(TicksOfWeek)
  @Access('diary.ticks')
  async ticksOfWeek(asked: TicksOfWeek, { store, caller, now }: Reading): Promise<TicksOfWeekAnswer> {
    const { pupilId } = asked;
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.ticks', { pupilId, now }, places);
    assertMonday(asked);
    const week = await store.weeks.read(asked, weekDocument);
    if (!week) throw notFound();
    return { done: await store.homeworkTicks.doneOf(pupilId, homeworkIdsOf(week)) };
  }
}
