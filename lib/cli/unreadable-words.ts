import type { UnreadableReason } from '../documents/read-outcome';

/** Why a document cannot be read, to be said after its name. */
export const UNREADABLE_WORDS = {
  empty: 'is empty',
  'too-large': 'is too large',
  'too-slow': 'takes too long to read',
  encrypted: 'needs a password',
  corrupt: 'is damaged',
  'needs-ocr': 'is a picture, and what reads pictures is not installed',
  'unknown-format': 'is of a format that is not read',
  'not-text': 'is no text',
} as const satisfies Record<UnreadableReason, string>;
