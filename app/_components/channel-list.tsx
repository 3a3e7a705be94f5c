import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { widenMarks } from '@/app/_format/widen-marks';
import { type ChannelEntry, channelEntries, channelWords } from '@/app/_view/channel-entries';
import type { WordIndex } from '@/app/_view/word-index';
import type { ChannelsView } from '@/lib/queries/channels-view';
import { staffedSpans } from '@/lib/queries/phone-now';

import { ChannelIcon } from './channel-icon';
import { CopyText } from './copy-text';
import { Field } from './field';
import { HoursBar } from './hours-bar';
import { HoursWords } from './hours-words';
import { ChannelValue } from './ways';
import { Zh } from './zh';

interface ChannelListProps {
  readonly channels: ChannelsView;
  readonly index: WordIndex;
}

/** Every way to comment with what the notice says of its hours; each value leads to its words. */
export function ChannelList({ channels, index }: ChannelListProps) {
  const t = useTranslations('channels');
  const entries = channelEntries(channels);
  if (entries.length === 0) return <p className="meta">{t('none')}</p>;
  return (
    <dl className="chans">
      {entries.map((entry) => (
        <div key={entry.key} className="chan">
          <dt>
            <ChannelIcon kind={entry.kind} />
            {t(`kinds.${entry.kind}`)}
          </dt>
          <dd>
            <span className="v">
              <Followed entry={entry} index={index} />
            </span>
            <Hours entry={entry} channels={channels} index={index} />
          </dd>
        </div>
      ))}
      {entries.some(({ kind }) => kind === 'address') ? null : <WithoutAddress channels={channels} index={index} />}
    </dl>
  );
}

/** Of a notice without an address: the office that takes comments, and its hours where no phone has them. */
function WithoutAddress({ channels, index }: ChannelListProps) {
  const t = useTranslations('channels');
  const office = channelWords(channels, 'office');
  const hours = hoursOfVisits(channels);
  return (
    <>
      {office === '' ? null : (
        <div className="chan">
          <dt>{t('kinds.office')}</dt>
          <dd>
            <Field name="channels.office" index={index}>
              <Zh>{widenMarks(office)}</Zh>
            </Field>
          </dd>
        </div>
      )}
      {hours === '' ? null : (
        <div className="chan">
          <dt>{t('kinds.hours')}</dt>
          <dd>
            <HoursField hours={hours} index={index} />
          </dd>
        </div>
      )}
    </>
  );
}

/** A channel is itself a link where it can be followed, so the way to its words stands beside it; it is copied as it is typed. */
function Followed({ entry, index }: { entry: ChannelEntry; index: WordIndex }) {
  const t = useTranslations('source');
  const cite = useTranslations('cite');
  const typed = entry.kind === 'address' ? entry.words : entry.words.normalize('NFKC');
  return (
    <>
      <span data-f={entry.key}>
        <ChannelValue entry={entry} />
      </span>{' '}
      <span className="to-words noprint">
        <CopyText text={typed} words={cite('copy')} of={entry.words} done={cite('copied')} />
        {index.shown.has(entry.key) ? (
          <Field name={entry.key} index={index}>
            {t('title')}
          </Field>
        ) : null}
      </span>
    </>
  );
}

interface HoursProps extends ChannelListProps {
  readonly entry: ChannelEntry;
}

/** What the notice says of a channel's hours; the first phone's are drawn and lead to their words, which stand once. */
function Hours({ entry: { kind, key }, channels, index }: HoursProps) {
  const t = useTranslations('channels');
  const hours = channelWords(channels, 'hours');
  if (kind === 'address') return <Letter channels={channels} index={index} />;
  if (kind !== 'phones' || hours === '') return <Note>{t('noHours')}</Note>;
  if (!key.endsWith('-0'))
    return (
      <Note>
        <HoursWords hours={hours} />
      </Note>
    );
  const spans = staffedSpans(hours);
  return (
    <Note>
      <HoursField hours={hours} index={index} />
      {spans === null ? null : <HoursBar spans={spans} />}
    </Note>
  );
}

function HoursField({ hours, index }: { hours: string; index: WordIndex }) {
  return (
    <Field name="channels.hours" index={index}>
      <HoursWords hours={hours} />
    </Field>
  );
}

/** To whom letters go; of a notice without a phone the hours are those of visits. */
function Letter({ channels, index }: ChannelListProps) {
  const t = useTranslations('channels');
  const hours = hoursOfVisits(channels);
  const office = channelWords(channels, 'office');
  const postcode = channelWords(channels, 'postcode');
  if (office === '' && postcode === '' && hours === '') return null;
  return (
    <Note>
      {office === ''
        ? null
        : t.rich('to', {
            office: () => (
              <Field name="channels.office" index={index}>
                <Zh>{widenMarks(office)}</Zh>
              </Field>
            ),
          })}
      {office !== '' && postcode !== '' ? t('comma') : null}
      {postcode === ''
        ? null
        : t.rich('postcodeIs', {
            code: () => (
              <Field name="channels.postcode" index={index}>
                {postcode}
              </Field>
            ),
          })}
      {hours === '' ? null : (
        <>
          {office === '' && postcode === '' ? null : t('comma')}
          <HoursField hours={hours} index={index} />
        </>
      )}
    </Note>
  );
}

/** Of a notice without a phone the hours are those of visits; else they are the phone's. */
function hoursOfVisits(channels: ChannelsView): string {
  return channels.phones.length === 0 ? channelWords(channels, 'hours') : '';
}

function Note({ children }: { children: ReactNode }) {
  return <span className="h">{children}</span>;
}
