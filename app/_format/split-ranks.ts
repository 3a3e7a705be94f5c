/** A stretch of a list of posts: posts, or a rank (职级) with the mark before it. */
export interface PostStretch {
  readonly text: string;
  readonly rank: boolean;
}

const SEPARATOR = /[、，,；;]$/;

/**
 * Splits the words of a list of posts into posts and ranks, changing none of them; a rank takes the mark before it along.
 * Example: `splitRanks('云和县委书记、二级巡视员', ['二级巡视员'])` is
 * `[{ text: '云和县委书记', rank: false }, { text: '、二级巡视员', rank: true }]`.
 */
export function splitRanks(words: string, ranks: readonly string[]): PostStretch[] {
  const stretches: PostStretch[] = [];
  let from = 0;
  for (const rank of ranks) {
    const at = words.indexOf(rank, from);
    if (rank === '' || at === -1) continue;
    const start = SEPARATOR.test(words.slice(from, at)) ? at - 1 : at;
    stretches.push(
      { text: words.slice(from, start), rank: false },
      { text: words.slice(start, at + rank.length), rank: true },
    );
    from = at + rank.length;
  }
  stretches.push({ text: words.slice(from), rank: false });
  return stretches.filter(({ text }) => text !== '');
}
