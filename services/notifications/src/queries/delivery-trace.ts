import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { DeliveryTrace, type DeliveryTraceAnswer } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

type Asked = { personId: string; limit: number };

@Controller()
export class DeliveryTraceHandler {
  @Answers(DeliveryTrace)
  @Access('service')
  async deliveryTrace({ personId, limit }: Asked, { store }: Reading): Promise<DeliveryTraceAnswer> {
    return { deliveries: await store.deliveries.trace(personId, limit) };
  }
}
