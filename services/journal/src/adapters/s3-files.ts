import { AwsClient } from 'aws4fetch';
import { FileStore } from './file-store.ts';

/** `bucket` is its address, `https://s3.example/parta-files`. */
export type S3Place = { bucket: string; region: string; accessKeyId: string; secretAccessKey: string };

/** Files in a bucket of whatever speaks S3. Requests are signed, and repeated by the client while the store is busy. */
export class S3Files extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor({ bucket, region, accessKeyId, secretAccessKey }: S3Place) {
    super();
    this.bucket = bucket.replace(/\/$/, '');
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.send(key, { method: 'PUT', body: Uint8Array.from(bytes) });
  }

  async get(key: string): Promise<Uint8Array> {
    const response = await this.send(key, { method: 'GET' });
    return new Uint8Array(await response.arrayBuffer());
  }

  private async send(key: string, request: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await this.client.fetch(`${this.bucket}/${key}`, { ...request, signal });
    if (!response.ok) throw new Error(`The file store answered ${response.status} to ${request.method}`);
    return response;
  }
}

const TIMEOUT_MS = 10_000;
