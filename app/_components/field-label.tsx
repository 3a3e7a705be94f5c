import { useTranslations } from 'next-intl';

import { NOMINEE_FIELDS } from '@/lib/notice/nominee';
import { NOTICE_FIELDS } from '@/lib/queries/find-notice';

/** The fields of the channels, by the names of their labels. */
export const CHANNEL_FIELDS = [
  'office',
  'address',
  'postcode',
  'phones',
  'sms',
  'faxes',
  'emails',
  'websites',
  'hours',
] as const;

/** A key of a message cannot hold a dot. */
const LABELLED = [...NOMINEE_FIELDS, ...NOTICE_FIELDS, ...CHANNEL_FIELDS] as const;
type LabelledField = (typeof LABELLED)[number];

/** `n3-birth` → birth, `channels.phones-0` → phones, `window.opens` stays. */
function fieldOf(key: string): LabelledField | undefined {
  const bare = key
    .replace(/^n\d+-/, '')
    .replace(/^channels\./, '')
    .replace(/-\d+$/, '');
  return LABELLED.find((name) => name === bare);
}

/** A function that names the field of a key on the page: 出生, birth. */
export function useFieldLabel(): (key: string) => string {
  const t = useTranslations('fields');
  return (key) => {
    const field = fieldOf(key);
    return field === undefined ? key : t(field);
  };
}
