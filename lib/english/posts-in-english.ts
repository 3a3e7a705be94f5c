import { postInEnglish, type PostWords } from './post-in-english';

/** What the glossary makes of an entry of a list of posts. */
export interface EnglishPost {
  /** null where it does not know a word */
  readonly english: string | null;
  /** the body is left out, since the next entry names the same: Director [and] Secretary of the Party Committee of the … */
  readonly sharesBody: boolean;
}

/**
 * The entries of a list of posts with their English; a body that stands in several entries after one another is named by the last.
 * Example: 绍兴市财政局局长 and 绍兴市财政局党委书记 become `Director` (sharesBody) and `Secretary of the Party Committee of the
 * Shaoxing Municipal Bureau of Finance`.
 */
export function postsInEnglish<T extends PostWords>(posts: readonly T[]): (T & EnglishPost)[] {
  const all = posts.map(postInEnglish);
  return posts.map((post, at) => {
    const english = all[at] ?? null;
    const next = posts[at + 1];
    const isSame = post.rank === null && next?.rank === null && next.organisation === post.organisation;
    const short = isSame ? withoutBody(english, all[at + 1] ?? null) : null;
    return { ...post, english: short ?? english, sharesBody: short !== null };
  });
}

/** What stands before the body that both end in; null when they share none. */
function withoutBody(english: string | null, next: string | null): string | null {
  if (english === null || next === null) return null;
  for (let at = english.indexOf(' of '); at > 0; at = english.indexOf(' of ', at + 1)) {
    if (next.endsWith(english.slice(at))) return english.slice(0, at);
  }
  return null;
}
