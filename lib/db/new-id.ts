import { randomUUID } from 'node:crypto';

/**
 * An opaque id (UUID version 7, RFC 9562): the instant in milliseconds, then chance; says nothing of what it names.
 * Made here where rows point at each other before they are written.
 * Example: `newId(new Date())` is such as `019b4b2e-7c00-7a3f-9c1d-0242ac120002`.
 */
export function newId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  // of xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx all that follows the version's digit
  const chance = randomUUID().slice(15);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance}`;
}
