/** What the panel of a lesson shows beside its topic and homework, and what is read out: it comes right after the page, in one piece. */
export { ConflictCard } from './conflict-card.tsx';
export { Distribution } from './distribution.tsx';
export { Live } from './live-region.tsx';
export { PupilPad } from './pupil-pad.tsx';
export { WorkField } from './work-field.tsx';
export { RollCall } from './roll-call.tsx';
