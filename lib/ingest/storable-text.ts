// NUL, and halves of surrogate pairs that stand alone
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as PostgreSQL can keep it: what UTF-8 or a text column cannot hold becomes U+FFFD, one for one, so that every
 * offset stays right.
 * Example: `storableText('a\0b')` is `a\uFFFDb`.
 */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}
