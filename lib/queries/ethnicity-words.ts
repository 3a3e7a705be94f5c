import { factInEnglish } from '../english/fact-in-english';

/** A people in English, where the glossary has it. Example: `ethnicityInEnglish('汉族')` is `Han`. */
export function ethnicityInEnglish(printed: string): string | null {
  return factInEnglish('ethnicity', printed);
}
