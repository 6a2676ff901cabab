import type { MarkRef } from '../../grid/cell-ref.ts';
import type { CellValue } from '../../grid/entry.types.ts';
import { DebtDay } from './debt-day.tsx';
import type { JournalDesk } from './desk.ts';
import { RetakeField } from './retake-field.tsx';

type Props = { desk: JournalDesk; cell: MarkRef; shown: CellValue };

/** What few marks have: a day a debt is due by, an earlier mark that is retaken. */
export const MarkMore = (props: Props) => (
  <>
    <DebtDay {...props} />
    <RetakeField {...props} />
  </>
);
