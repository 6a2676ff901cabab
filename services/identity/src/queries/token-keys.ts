import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type InputOf, TokenKeys, type TokenKeysAnswer } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TokenKeysHandler {
  /** The next key is among them, so that every verifier has it before it signs. */
  @Answers(TokenKeys)
  @Access('service')
  async tokenKeys(_: InputOf<typeof TokenKeys>, { store }: Reading): Promise<TokenKeysAnswer> {
    const keys = await store.tokenKeys.all();
    return { keys: keys.map(({ publicJwk }) => publicJwk) };
  }
}
