import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mail } from './mail.types.ts';

/** Every mail that ever arrived, one line of JSON each, on disk before the sender hears that it was taken. */
export class MailLedger {
  private readonly mails: Mail[];

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    this.mails = lines.filter(Boolean).map((line) => JSON.parse(line) as Mail);
  }

  /** Oldest first. */
  all(): readonly Mail[] {
    return this.mails;
  }

  get(id: number): Mail | undefined {
    return this.mails[id - 1];
  }

  add(arrived: Omit<Mail, 'id'>): Mail {
    const mail = { id: this.mails.length + 1, ...arrived };
    appendFileSync(this.file, `${JSON.stringify(mail)}\n`);
    this.mails.push(mail);
    return mail;
  }
}
