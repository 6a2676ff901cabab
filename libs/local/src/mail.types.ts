/** A mail as the sink received it. */
export type Mail = {
  /** 1, 2, 3 ... in the order of arrival. */
  id: number;
  /** When the sink had it whole. */
  at: string;
  from: string;
  to: string[];
  subject: string;
  messageId: string;
  text: string;
  html: string;
};
