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
  return <Zh>{splitRanks(words, ranks).map(({ text, rank }, at) => (rank ? <Rank key={at} text={text} /> : text))}</Zh>;
}

/** A rank in one piece; the mark before it stays with the line above. */
function Rank({ text }: { text: string }) {
  const mark = /^[、，,；;]/.exec(text)?.[0] ?? '';
  return (
    <span className="rank">
      {mark}
      <span>{text.slice(mark.length)}</span>
    </span>
  );
}

/** The ranks in a list of posts. */
export function ranksOf(posts: readonly { readonly text: string; readonly rank: boolean }[]): string[] {
  return posts.flatMap(({ text, rank }) => (rank ? [text] : []));
}
