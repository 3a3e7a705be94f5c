import { useTranslations } from 'next-intl';

import { channelAddress } from '@/app/_format/channel-address';
import { widenMarks } from '@/app/_format/widen-marks';
import { type ChannelEntry, channelEntries, channelWords } from '@/app/_view/channel-entries';
import type { ChannelsView } from '@/lib/queries/channels-view';

import { ChannelIcon } from './channel-icon';
import { HoursWords } from './hours-words';
import { Zh } from './zh';

/** How to comment, in one row: each way with its hours, or that the notice prints none. */
export function Ways({ channels }: { channels: ChannelsView }) {
  const t = useTranslations('channels');
  const entries = channelEntries(channels);
  if (entries.length === 0) return <p className="meta gap-5">{t('none')}</p>;
  return (
    <dl className="ways">
      {entries.map((entry) => (
        <div key={entry.key}>
          <dt>
            <ChannelIcon kind={entry.kind} />
            {t(`kinds.${entry.kind}`)}
          </dt>
          <dd className={entry.words.length > 14 || entry.kind === 'address' ? 'v long' : 'v'}>
            <ChannelValue entry={entry} />
          </dd>
          <dd className="h">
            <Aside kind={entry.kind} channels={channels} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of a channel, as a link where they can be followed. */
export function ChannelValue({ entry }: { entry: ChannelEntry }) {
  const { kind, words } = entry;
  if (kind === 'faxes') return words;
  if (kind === 'address') return <Zh>{words}</Zh>;
  const address = channelAddress(kind, words);
  return address === null ? (
    <Zh>{words}</Zh>
  ) : (
    <a href={address} rel="noreferrer">
      {words}
    </a>
  );
}

function Aside({ kind, channels }: { kind: ChannelEntry['kind']; channels: ChannelsView }) {
  const t = useTranslations('channels');
  const postcode = channelWords(channels, 'postcode');
  const hours = channelWords(channels, 'hours');
  if (kind === 'address') return <Addressee office={channelWords(channels, 'office')} postcode={postcode} />;
  return kind === 'phones' && hours !== '' ? <HoursWords hours={hours} /> : t('noHours');
}

/** To whom a letter goes, and its postcode. */
function Addressee({ office, postcode }: { office: string; postcode: string }) {
  const t = useTranslations('channels');
  return (
    <>
      {office === '' ? null : t.rich('to', { office: () => <Zh>{widenMarks(office)}</Zh> })}
      {office === '' || postcode === '' ? null : t('comma')}
      {postcode === '' ? null : <span className="nb">{t('postcode', { postcode })}</span>}
    </>
  );
}
