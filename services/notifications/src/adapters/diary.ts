import { Injectable } from '@nestjs/common';
import { RpcClient } from '@parta/bus/client';
import { WeeksToSign } from '@parta/contracts';

/** What only the diary knows: which weeks stand unsigned. */
@Injectable()
export class Diary {
  constructor(private readonly services: RpcClient) {}

  /** Of these pupils those whose guardians are to be reminded of the week. @throws when the diary is away */
  async unsigned(schoolId: string, monday: string, childIds: readonly string[]): Promise<string[]> {
    if (childIds.length === 0) return [];
    const pupilIds = [...new Set(childIds)];
    return (await this.services.askAsService(WeeksToSign, { schoolId, monday, pupilIds })).pupilIds;
  }
}
