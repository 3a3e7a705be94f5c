import { useView } from '@/app/_view/current-view';
import type { NomineeField } from '@/lib/notice/nominee';
import type { NomineeRecord } from '@/lib/queries/nominee-record';

import { Zh } from './zh';

interface FactWordsProps {
  readonly field: NomineeField;
  readonly value: string;
  readonly nominee: Pick<NomineeRecord, 'english'>;
}

/** A fact as printed; on English pages the glossary's word for it stands first. */
export function FactWords({ field, value, nominee }: FactWordsProps) {
  const { locale } = useView();
  const english = new Map(Object.entries(nominee.english)).get(field) ?? null;
  if (locale !== 'en' || english === null) return <Zh>{value}</Zh>;
  return (
    <>
      {english} <Zh>{value}</Zh>
    </>
  );
}
