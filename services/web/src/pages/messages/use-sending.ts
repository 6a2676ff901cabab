import type { StartConversation } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { publishAnnouncement } from '../../api/generated/announcements.ts';
import { startConversation } from '../../api/generated/letters.ts';
import type { Addressed, Scope, Typed } from './addressed.types.ts';
import { MAIL } from './mail-query.ts';

type Letter = { kind: 'letter'; addressed: Addressed };
type Announcement = { kind: 'announcement'; scope: Pick<Scope, 'kind' | 'id'> };
type Wanted = (Letter | Announcement) & Typed & Pick<StartConversation, 'counted'>;

/**
 * Sends a letter or publishes an announcement under one name, so that a second try is the same one. When it was refused, the
 * recipients are looked up again: they may be others now.
 */
export function useSending() {
  const queries = useQueryClient();
  const [clientId] = useState(() => commandId());
  return useMutation({
    mutationFn: ({ subject, body, counted, ...wanted }: Wanted): Promise<{ recipients: number }> => {
      const headers = { headers: { 'X-Command-Id': commandId() } };
      const text = { body: body.trim(), counted };
      if (wanted.kind === 'letter')
        return startConversation({ ...wanted.addressed, ...text, subject: subject.trim(), clientId }, headers);
      const { kind, id } = wanted.scope;
      const scope = { kind, id };
      return publishAnnouncement({ announcementId: clientId, scope, ...text, title: subject.trim() }, headers);
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: MAIL });
      await queries.invalidateQueries({ queryKey: ['preview'] });
    },
  });
}
