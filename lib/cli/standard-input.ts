import { buffer } from 'node:stream/consumers';

/** Everything that comes in on standard input. */
export function readStandardInput(): Promise<Uint8Array<ArrayBuffer>> {
  return buffer(process.stdin);
}
