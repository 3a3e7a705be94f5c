import { splitRanks } from '@/app/_format/split-ranks';

import { Zh } from './zh';

interface PostsProps {
  /** the words as printed */
  readonly words: string;
  /** which of them are ranks, no posts */
  readonly ranks: readonly string[];
}

/** A list of posts as printed; ranks in lighter ink, each in one piece. */
export function Posts({ words, ranks }: PostsProps) {
  return (
    <Zh>
      {splitRanks(words, ranks).map(({ text, rank }, at) =>
        rank ? (
          <span key={at} className="rank">
            <span>{text}</span>
          </span>
        ) : (
          text
        ),
      )}
    </Zh>
  );
}

/** The ranks in a list of posts. */
export function ranksOf(posts: readonly { readonly text: string; readonly rank: boolean }[]): string[] {
  return posts.flatMap(({ text, rank }) => (rank ? [text] : []));
}
