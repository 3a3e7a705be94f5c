import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import { useView } from '@/app/_view/current-view';
import type { Movement } from '@/lib/queries/movement';

import { Certainty } from './certainty';

/** What the way from the one post to the other would be, in words: each sentence is inferred, and what cannot be told is not said. */
export function MovementSays({ movement: { city, level, rank } }: { movement: Movement }) {
  const t = useTranslations('movement.says');
  const { locale } = useView();
  const rankWord = ({ words, english }: { words: string; english: string | null }) =>
    locale === 'en' ? (english ?? words) : words;
  const sentences = [
    level === null ? null : t('level', { from: t(`levels.${level.from}`), to: t(`levels.${level.to}`) }),
    city === null
      ? null
      : t(`city.${city.kind}`, { from: placeWord(city.from, locale), to: placeWord(city.to, locale) }),
    rank === null ? null : t(`rank.${rank.kind}`, { from: rankWord(rank.from), to: rankWord(rank.to) }),
  ].filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <ul className="movesays">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Certainty kind="inferred" /> {sentence}
        </li>
      ))}
    </ul>
  );
}
