import { POST_KINDS, type PostKind } from '@/lib/notice/nominee';

const SHORTEST = 2;

/**
 * The kinds of post whose words in the reader's language hold a question: an English reader cannot type 政协.
 * Example: `kindsNamed('cppcc', (kind) => kinds(kind))` is `['cppcc']`.
 */
export function kindsNamed(question: string, wordsOf: (kind: PostKind) => string): PostKind[] {
  const asked = question.trim().toLowerCase();
  if (asked.length < SHORTEST) return [];
  return POST_KINDS.filter((kind) => kind !== 'other' && wordsOf(kind).toLowerCase().includes(asked));
}
