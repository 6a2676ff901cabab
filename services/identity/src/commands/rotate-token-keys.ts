import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { RotateTokenKeys } from '@parta/contracts';
import { TokenMint } from '../adapters/token-mint.ts';
import { tokenKeysRotated } from '../domain/identity-events.ts';
import { isIdle, keyPlan } from '../domain/token-key-plan.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RotateTokenKeysHandler {
  constructor(private readonly mint: TokenMint) {}

  @Answers(RotateTokenKeys)
  @Access('service')
  async rotateTokenKeys({ occasion }: RotateTokenKeys, { store, say, now }: Unit): Promise<void> {
    await store.tokenKeys.lock();
    const standing = await store.tokenKeys.all();
    const ages = standing.map(({ kid, status, since }) => ({ kid, status, since: since.getTime() }));
    const plan = keyPlan(ages, Date.parse(now), occasion);
    if (isIdle(plan)) return;
    const made = await Promise.all(plan.create.map(() => this.mint.newKey()));
    await store.tokenKeys.turn(plan, made, now);
    say(...tokenKeysRotated(await store.tokenKeys.all(), occasion));
  }
}
