import type { Locale } from '@/app/_i18n/routing';
import type { NoticeExport } from '@/lib/queries/notice-export';

import { translator } from './translators';

/** The ways to comment in the order in which pages show them: phone, text, web, mail, fax, letter. */
const ORDER = ['phones', 'sms', 'websites', 'emails', 'faxes'] as const;

/** How to comment, a way each, with the hours of the phone and the office that takes it. */
export function channelLines({ channels }: NoticeExport, locale: Locale): string[] {
  const t = translator(locale, 'feeds');
  const kinds = translator(locale, 'channels');
  const { office, address, postcode, hours } = channels;
  const lines = ORDER.flatMap((kind) =>
    channels[kind].map((words) => {
      const told = kind === 'phones' && hours !== null ? t('phoneHours', { words, hours }) : words;
      return t('channel', { kind: kinds(`kinds.${kind}`), words: told });
    }),
  );
  const letter = [address, postcode === null ? null : kinds('postcode', { postcode })].filter((part) => part !== null);
  const written =
    address === null ? [] : [t('channel', { kind: kinds('kinds.address'), words: letter.join(kinds('comma')) })];
  const ways = [...lines, ...written];
  if (ways.length === 0) return [kinds('none')];
  return office === null ? ways : [t('office', { words: office }), ...ways];
}
