import type { CorrectFinal as CorrectFinalCommand, FinalsOfGroupAnswer } from '@parta/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { correctFinal } from '../../api/generated/closing.ts';
import { CorrectionDialog } from '../../parts/correction-dialog.tsx';
import { finalsQuery } from './finals-query.ts';

type Props = {
  finals: FinalsOfGroupAnswer;
  cell: FinalsOfGroupAnswer['cells'][number];
  name: string;
  choices: readonly string[];
  onClose: () => void;
};

/** A final of a closed column, corrected by order. */
export function CorrectFinal({ finals: { groupId }, cell, name, choices, onClose }: Props) {
  const queries = useQueryClient();
  const { pupilId, kind, periodId, ver } = cell;
  const correct = async (value: string | null, order: CorrectFinalCommand['order']) => {
    const said = value as CorrectFinalCommand['value'];
    const command = { groupId, pupilId, kind, periodId, value: said, ver, order };
    await correctFinal(command, { headers: { 'X-Command-Id': commandId() } });
    await queries.invalidateQueries(finalsQuery(groupId));
  };
  return <CorrectionDialog about={name} was={cell.value} choices={choices} onCorrect={correct} onClose={onClose} />;
}
