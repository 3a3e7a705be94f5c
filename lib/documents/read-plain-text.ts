import { decodeBytes } from './decode-bytes';
import { declaredCharset } from './declared-charset';
import { readAs, unreadable, type DocumentReader, type ReadOutcome } from './read-outcome';

const CONTROL_SHARE = 0.001;
const BROKEN_SHARE = 0.05;

/**
 * Reads a text file in any Chinese encoding; bytes that make no text are `not-text`. The words stay as printed.
 * Example: `await readPlainText(bytes, { name: '公示.txt' })`.
 */
export const readPlainText: DocumentReader = async (bytes, hint) =>
  textOutcome('text/plain', decodeBytes(bytes, declaredCharset(bytes, hint)));

/** A decoded text, unless it is none. Example: `textOutcome('text/plain', '\u0000\u0001')` is `not-text`. */
export function textOutcome(mediaType: string, text: string): ReadOutcome {
  const controls = countControls(text);
  if (controls > text.length * CONTROL_SHARE) return unreadable('not-text', `${controls} control characters`);
  const broken = text.split('\ufffd').length - 1;
  if (broken > text.length * BROKEN_SHARE) return unreadable('not-text', `${broken} characters that are none`);
  return readAs(mediaType, text);
}

/** Control characters that no text has, NUL above all; tabs, breaks and the escape of terminals are not counted. */
function countControls(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1b)) found++;
  }
  return found;
}
