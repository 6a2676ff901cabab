/**
 * What a week shows beside its lessons, in one file that comes right after them: the first load has no room for it, and one request
 * costs a phone less than six. Kept for readers without network.
 */
export { Attached } from '../homework/attached.tsx';
export { Awaits } from './awaits.tsx';
export { ChangeNote } from './change-note.tsx';
export { DoneMark } from './done-mark.tsx';
export { Legend } from './legend.tsx';
export { Needs } from './needs.tsx';
export { Remarks } from './remarks.tsx';
export { WeekFoot } from './week-foot.tsx';
export { weekAhead as ahead } from './week-ahead.ts';
