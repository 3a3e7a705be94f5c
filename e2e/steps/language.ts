import en from '../../app/_messages/en.json' with { type: 'json' };
import zh from '../../app/_messages/zh.json' with { type: 'json' };

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** What the site says in each language: the names by which a visitor finds a link, a button or a list. */
export const words = { zh, en };

/** A path in this language. Example: `inLanguage('en', '/nominees')` is `/en/nominees`. */
export function inLanguage(language: Language, path: string): string {
  if (language === 'zh') return path;
  return path === '/' || path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`;
}
