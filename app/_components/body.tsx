import { useView } from '@/app/_view/current-view';
import { bodyInEnglish } from '@/lib/queries/body-in-english';

import { Zh } from './zh';

/** An organisation or a post as printed; on English pages with its English before it, as far as the glossary knows it. */
export function Body({ words }: { words: string }) {
  const { locale } = useView();
  const english = locale === 'en' ? bodyInEnglish(words) : null;
  return (
    <>
      {english === null ? null : `${english} `}
      <Zh>{words}</Zh>
    </>
  );
}
