import { m } from '../words/messages.js';
import { getLocale } from '../words/runtime.js';
import { Icon } from './icon.tsx';

type Fault = { row: number; column: string; ru: string; en: string };
/** `look` of the list; `lineLook` of a fault in it. */
type Props = {
  name: string;
  faults: readonly Fault[];
  faultsInAll: number;
  look: string | undefined;
  lineLook: string | undefined;
};

/** What is wrong with a sheet that was read, by row and column; nothing where nothing is. */
export function SheetFaults({ name, faults, faultsInAll, look, lineLook }: Props) {
  if (faultsInAll === 0) return null;
  return (
    <>
      <h3>{m.plan_faults({ count: faultsInAll })}</h3>
      <ul className={look}>
        {faults.map(({ row, column, ru, en }) => (
          <li key={`${row} ${column}`} className={lineLook}>
            <Icon name="warning" />
            <span>
              <b>{m.remark_place({ file: name, row, column })}</b> {getLocale() === 'ru' ? ru : en}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
