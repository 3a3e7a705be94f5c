import { issuerInEnglish } from '../english/issuer-in-english';
import { postInEnglish } from '../english/post-in-english';

/**
 * What the glossary makes of the words of a body or of a post; null where it does not know one of them.
 * Example: `bodyInEnglish('台州市财政局')` is `Taizhou Municipal Bureau of Finance`, `bodyInEnglish('副市长')` is `Vice Mayor`.
 */
export function bodyInEnglish(words: string): string | null {
  return (
    postInEnglish({ organisation: null, title: words, rank: null }) ??
    issuerInEnglish(words.replaceAll('（', '(').replaceAll('）', ')'))
  );
}
