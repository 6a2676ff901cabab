import { Controller, Inject } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { CONFIG } from '@parta/bus/client';
import { newId, Refusal, StartPortal, type StartPortalAnswer } from '@parta/contracts';
import { OwnKeys } from '../adapters/own-keys.ts';
import { PortalFailure } from '../adapters/portal-failure.ts';
import { Portals } from '../adapters/portals.ts';
import { Vault } from '../adapters/vault.ts';
import { safeTarget } from '../domain/target.ts';
import type { Steps, Unit } from '../store/store.ts';

const MINUTE = 60;

@Controller()
export class StartPortalHandler {
  constructor(
    private readonly portals: Portals,
    private readonly vault: Vault,
    private readonly keys: OwnKeys,
    @Inject(CONFIG) private readonly config: { PARTA_IDENTITY_STARTS_PER_MINUTE: number },
  ) {}

  @AnswersInSteps(StartPortal)
  @Access('public')
  async startPortal(input: StartPortal, { step, read }: Steps): Promise<StartPortalAnswer> {
    const provider = this.portals.find(input.provider);
    if (!provider) throw new Refusal('not-found', 'No such portal');
    if (!(await read(({ store }) => store.tokenKeys.active()))) await this.keys.turn();
    const transaction = this.vault.newSecret();
    await step((unit) => this.begin(input, transaction, unit));
    const location = await this.portals
      .begin(provider, this.vault.bindingOf(transaction), input.proof ?? 'usual')
      .catch(asRefusal);
    return { location, transaction };
  }

  private async begin(
    { provider, target, proof, ipPrefix }: StartPortal,
    secret: string,
    { store, now }: Unit,
  ): Promise<void> {
    const begun = await store.throttle.count(`start:${ipPrefix}`, MINUTE, now);
    if (begun > this.config.PARTA_IDENTITY_STARTS_PER_MINUTE)
      throw new Refusal('AUTH-07', 'Too many sign-ins begun here');
    const secretHash = this.vault.hashOfSecret(secret);
    await store.loginTransactions.start(
      { id: newId(), secretHash, provider, target: safeTarget(target), proof: proof ?? 'usual', ipPrefix },
      now,
    );
  }
}

function asRefusal(error: unknown): never {
  if (!(error instanceof PortalFailure)) throw error;
  throw new Refusal(error.code === 'PORT-03' ? 'PORT-03' : 'PORT-01', 'The portal could not be asked', undefined);
}
