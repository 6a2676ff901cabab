import { Injectable } from '@nestjs/common';
import { newId, type RequestContract } from '@parta/contracts';
import type { FastifyRequest } from 'fastify';
import { Messenger } from '../auth/messenger.ts';
import { parsed } from '../parsed.ts';
import { type FilePart, partsOfForm } from './file-parts.ts';

/** The command of a service that takes one part of one file. */
type Upload = RequestContract<'command', FilePart & { importId: string }, void>;

/**
 * Hands files on to the service that imports them: a form with whole files, or one part as JSON.
 * A part is known by its file and number, so each gets a command id of its own and may be sent again.
 */
@Injectable()
export class Uploads {
  constructor(private readonly messenger: Messenger) {}

  async take(contract: Upload, importId: string, request: FastifyRequest): Promise<void> {
    if (!request.isMultipart()) return this.hand(contract, { ...objectOf(request.body), importId } as never, request);
    for await (const part of partsOfForm(request)) await this.hand(contract, { ...part, importId }, request);
  }

  private async hand(contract: Upload, part: FilePart & { importId: string }, request: FastifyRequest): Promise<void> {
    await this.messenger.ask(contract, parsed(contract.input, part), request.who, newId());
  }
}

const objectOf = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});
