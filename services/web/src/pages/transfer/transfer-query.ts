import { queryOptions } from '@tanstack/react-query';
import { leavingSheet, transferDesk, transferSheet } from '../../api/generated/transfers.ts';

export const deskQuery = queryOptions({ queryKey: ['transfers'], queryFn: () => transferDesk() });

export const sheetQuery = (pupilId: string) =>
  queryOptions({ queryKey: ['transfers', pupilId], queryFn: () => transferSheet(pupilId) });

export const leavingQuery = (pupilId: string) =>
  queryOptions({ queryKey: ['transfers', pupilId, 'leaving'], queryFn: () => leavingSheet(pupilId) });
