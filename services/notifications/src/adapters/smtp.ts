import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '@parta/bus/client';
import type { NotificationsConfig } from '../notifications.config.ts';
import { type Mail, MailSender, type Submitted } from './mail-sender.ts';
import { SmtpLine } from './smtp-line.ts';

type Fault = { message: string; code?: string; responseCode?: number; command?: string; tookData?: boolean };

/** Commands whose refusal is about this very letter; any other speaks of the server. */
const ABOUT_THE_LETTER: ReadonlySet<string | undefined> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** Letters over SMTP, as many at once as are asked for: each on a connection of its own, which is kept. */
@Injectable()
export class Smtp extends MailSender implements OnModuleDestroy {
  private readonly idle: SmtpLine[] = [];
  private readonly open = new Set<SmtpLine>();
  private readonly url: string;
  private readonly from: string;

  constructor(@Inject(CONFIG) { PARTA_SMTP_URL, PARTA_MAIL_FROM }: NotificationsConfig) {
    super();
    this.url = PARTA_SMTP_URL.reveal();
    this.from = PARTA_MAIL_FROM;
  }

  async send({ deliveryId, to, subject, text, html }: Mail): Promise<Submitted> {
    const line = this.line();
    const messageId = `<${deliveryId}@${this.domain()}>`;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    try {
      const response = await line.send({ from: this.from, to, subject, text, html, messageId, headers });
      return { outcome: 'accepted', code: response.slice(0, 3), text: null };
    } catch (error) {
      return submitted(error as Fault);
    } finally {
      this.idle.push(line);
    }
  }

  onModuleDestroy(): void {
    for (const line of this.open) line.close();
  }

  private line(): SmtpLine {
    const line = this.idle.pop() ?? new SmtpLine(this.url);
    this.open.add(line);
    return line;
  }

  private domain(): string {
    return /@([\w.-]+)/.exec(this.from)?.[1] ?? 'parta.invalid';
  }
}

/**
 * Before 354 nothing of the letter was handed over; after it a reply decides, and silence leaves it open (notifications.md 12:
 * right in 24 of 24 faults). The words of the server are cut before any address.
 */
function submitted({ responseCode, command, code, message, tookData }: Fault): Submitted {
  const said = { code: responseCode ? String(responseCode) : (code ?? null), text: withoutAddress(message) };
  if (responseCode === undefined) return { ...said, outcome: tookData ? 'ambiguous' : 'not_sent' };
  const isFinal = responseCode >= 500 && ABOUT_THE_LETTER.has(command);
  return { ...said, outcome: isFinal ? 'rejected_permanent' : 'rejected_temporary' };
}

function withoutAddress(message: string): string {
  return message.replace(/[^\s<>]+@[^\s<>]+/g, '***').slice(0, 200);
}
