import type { TimetableOfAnswer } from '@parta/contracts';
import { type CycleWeek, weekdayOf } from '@parta/school';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { editTimetable } from '../../api/generated/timetables.ts';
import { Button } from '../../parts/button.tsx';
import { capital, weekdayText } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { cycleLetter } from './cycle-letter.ts';
import styles from './timetable.module.css';

type Lesson = TimetableOfAnswer['lessons'][number];
type Props = {
  schoolId: string;
  seen: string | null;
  lesson: Lesson;
  monday: string;
  hasCycle: boolean;
  onClose: () => void;
};
type Target = { weekday: number; number: number; room: string; week?: CycleWeek };

const WEEKS: CycleWeek[] = ['a', 'b'];
const NUMBERS = Array.from({ length: 13 }, (_, number) => number);

/** Puts a weekly lesson elsewhere, or takes it out, from a day on; what was taught stays. */
export function MoveDialog({ schoolId, seen, lesson, monday, hasCycle, onClose }: Props) {
  const queries = useQueryClient();
  const from = {
    weekday: weekdayOf(lesson.day),
    number: lesson.number,
    ...(lesson.week ? { week: lesson.week } : {}),
  };
  const planned = lesson.was ?? lesson;
  const [to, setTo] = useState<Target>({ ...from, room: planned.room });
  const [validFrom, setValidFrom] = useState(monday);
  const save = useMutation({
    mutationFn: (target: Target | null) =>
      editTimetable(
        {
          ...{ schoolId, validFrom, seen },
          edits: [{ groupId: lesson.groupId, from, to: target && { ...target, teacherIds: planned.teacherIds } }],
        },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['timetable'] }).then(onClose),
  });
  const { of, what } = journalName(lesson);
  const isIdle = !save.isPending && validFrom !== '';
  return (
    <Dialog
      title={`${of}, ${what}`}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" disabled={!isIdle} onClick={() => save.mutate(to)}>
            {m.lesson_move()}
          </Button>
          <Button disabled={!isIdle} onClick={() => save.mutate(null)}>
            {m.lesson_take_out()}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Places to={to} onChange={setTo} />
        {hasCycle && <CycleChoice to={to} onChange={setTo} />}
        <label>
          {m.valid_from()}
          <input type="date" value={validFrom} min={monday} onChange={({ target }) => setValidFrom(target.value)} />
        </label>
        {save.error && <Failure error={save.error} onRetry={() => save.mutate(to)} />}
      </div>
    </Dialog>
  );
}

/** Every week, or one of the two. */
function CycleChoice({ to: { week, ...to }, onChange }: { to: Target; onChange: (to: Target) => void }) {
  const choose = (chosen: CycleWeek | undefined) => onChange(chosen ? { ...to, week: chosen } : to);
  return (
    <label>
      {m.cycle_title()}
      <select value={week ?? ''} onChange={({ target }) => choose(WEEKS.find((each) => each === target.value))}>
        <option value="">{m.cycle_every()}</option>
        {WEEKS.map((each) => (
          <option key={each} value={each}>
            {m.cycle_week({ week: cycleLetter(each) })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Places({ to, onChange }: { to: Target; onChange: (to: Target) => void }) {
  return (
    <>
      <label>
        {m.lesson_weekday()}
        <select value={to.weekday} onChange={({ target }) => onChange({ ...to, weekday: Number(target.value) })}>
          {NUMBERS.slice(1, 7).map((weekday) => (
            <option key={weekday} value={weekday}>
              {capital(weekdayText(weekday, 'long'))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.lesson_number()}
        <select value={to.number} onChange={({ target }) => onChange({ ...to, number: Number(target.value) })}>
          {NUMBERS.map((number) => (
            <option key={number}>{number}</option>
          ))}
        </select>
      </label>
      <label>
        {m.timetable_of_room()}
        <input value={to.room} maxLength={40} onChange={({ target }) => onChange({ ...to, room: target.value })} />
      </label>
    </>
  );
}
