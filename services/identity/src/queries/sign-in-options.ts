import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { SignInOptions, type SignInOptionsAnswer } from '@parta/contracts';
import { Portals } from '../adapters/portals.ts';

@Controller()
export class SignInOptionsHandler {
  constructor(private readonly portals: Portals) {}

  @Answers(SignInOptions)
  @Access('public')
  async signInOptions(): Promise<SignInOptionsAnswer> {
    const providers = this.portals.all().map(({ id, ru, en }) => {
      return { id, ru, en, available: this.portals.isAvailable(id) };
    });
    return { providers };
  }
}
