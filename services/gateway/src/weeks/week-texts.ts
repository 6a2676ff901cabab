import { gunzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { KeptWeek } from './kept-weeks.ts';

/** Weeks as JSON: each is unpacked once, however many pages it goes into. */
@Injectable()
export class WeekTexts {
  private readonly unpacked = new WeakMap<KeptWeek, string>();

  of(week: KeptWeek): string {
    const text = this.unpacked.get(week) ?? gunzipSync(week.bytes).toString();
    this.unpacked.set(week, text);
    return text;
  }
}
