import type { ReactNode } from 'react';

import { postJoint } from '@/app/_format/post-joint';
import { splitRanks } from '@/app/_format/split-ranks';
import { useView } from '@/app/_view/current-view';
import type { PostEntry } from '@/lib/queries/post-entries';

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
        rank ? <Rank key={at} text={text} /> : <LongOnes key={at} text={text} />,
      )}
    </Zh>
  );
}

/** So many characters stand in a line of the list of nominees. */
const IN_A_LINE = 10;

/** Marks the posts that need more than a line, which may break anywhere; the others break after their marks alone. */
function LongOnes({ text }: { text: string }) {
  const posts = text.split(/(?<=[、，])/u);
  return posts.map((post, at) =>
    [...post].length > IN_A_LINE ? (
      <span key={at} className="long-post">
        {post}
      </span>
    ) : (
      post
    ),
  );
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

interface InEnglishProps {
  readonly posts: readonly Pick<PostEntry, 'text' | 'english' | 'sharesBody'>[];
  /** the printed words */
  readonly children: ReactNode;
}

/**
 * A list of posts; on English pages its English first and the printed words below. An entry that the glossary cannot render
 * stays as printed; where it can render none, the printed words stand alone.
 */
export function InEnglish({ posts, children }: InEnglishProps) {
  const { locale } = useView();
  if (locale !== 'en' || posts.every(({ english }) => english === null)) return children;
  return (
    <>
      <span className="in-english">
        {posts.map(({ text, english }, at) => (
          <span key={at}>
            {english === null ? <Zh>{text}</Zh> : <Unbroken words={english} />}
            {postJoint(posts, at)}
          </span>
        ))}
      </span>{' '}
      <span className="in-chinese">{children}</span>
    </>
  );
}

/** Level-1 and Vice-Chairperson stay on one line. */
function Unbroken({ words }: { words: string }) {
  return words.split(/(\S+-\S+)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="nb">
        {part}
      </span>
    ),
  );
}
