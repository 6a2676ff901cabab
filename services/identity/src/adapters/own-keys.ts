import { Injectable } from '@nestjs/common';
import { RpcClient } from '@parta/bus/client';
import { RotateTokenKeys } from '@parta/contracts';

/** Has the first keys made before anybody can need them; later the timed turn does it. */
@Injectable()
export class OwnKeys {
  constructor(private readonly services: RpcClient) {}

  turn(): Promise<void> {
    return this.services.askAsService(RotateTokenKeys, { occasion: 'due' });
  }
}
