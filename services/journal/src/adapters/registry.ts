import { Injectable } from '@nestjs/common';
import { RpcClient } from '@parta/bus/client';
import { SchoolDirectory, type SchoolDirectoryAnswer } from '@parta/contracts';

/** The registry, asked for the names files may use: the journal itself keeps no names. */
@Injectable()
export class Registry {
  constructor(private readonly services: RpcClient) {}

  /** @throws not-found when the registry keeps no such school */
  directoryOf(schoolId: string): Promise<SchoolDirectoryAnswer> {
    return this.services.askAsService(SchoolDirectory, { schoolId });
  }
}
