import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../api/live.ts';
import { MAIL, unreadQuery } from './mail-query.ts';

/** How many letters and announcements wait, asked anew when one comes. */
export function useUnread(mayRead: 'may-read' | 'may-not'): number {
  const queries = useQueryClient();
  const { data } = useQuery({ ...unreadQuery, enabled: mayRead === 'may-read' });
  useLive(({ kind }) => {
    if (kind === 'mail-changed' || kind === 'reconnected') void queries.invalidateQueries({ queryKey: MAIL });
  });
  return (data?.letters ?? 0) + (data?.announcements ?? 0);
}

/** Over 99 nobody counts. */
export const shortCount = (count: number): string => (count > 99 ? '99+' : String(count));
