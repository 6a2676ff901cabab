import { paths } from '../../paths.ts';

/** Addresses below that of the messages; apart from the others since nobody needs them before the first page stands. */
export const mailPaths = {
  inbox: paths.messages,
  box: (box: string) => (box === 'inbox' ? paths.messages : `${paths.messages}?box=${box}`),
  conversation: (conversationId: string) => `${paths.messages}/${conversationId}`,
} as const;
