import { useTranslations } from 'next-intl';

import { type DownloadEnding, DOWNLOADS } from '@/app/_feeds/endings';
import { endingKey, type ExportLinks } from '@/app/_feeds/export-links';

import { CopyText } from './copy-text';
import { LeafSection } from './leaf-section';

interface WaysProps {
  readonly links: ExportLinks['links'];
  /** scheme and host as the reader reached the site */
  readonly origin: string;
}

const PROGRAMS = ['apple', 'google', 'outlook', 'phone'] as const;

/** The calendar's address, and how the common programs take it. */
export function CalendarWays({ links, origin }: WaysProps) {
  const t = useTranslations('subscribe.calendar');
  const cite = useTranslations('cite');
  const calendar = links.find(({ ending }) => ending === 'ics');
  if (calendar === undefined) return null;
  const address = origin + calendar.href;
  return (
    <LeafSection id="calendar" title={t('title')}>
      <div className="subscribe">
        <p>{t('what')}</p>
        <p>
          <a className="btn main" href={address.replace(/^https?:/, 'webcal:')}>
            {t('open')}
          </a>
        </p>
        <p>
          {t('copy')} <code className="url">{address}</code>{' '}
          <CopyText text={address} words={cite('copy')} of={t('title')} done={cite('copied')} />
        </p>
        <ul className="programs">
          {PROGRAMS.map((program) => (
            <li key={program}>{t(program)}</li>
          ))}
        </ul>
      </div>
    </LeafSection>
  );
}

/** The feeds' addresses, and what each holds. */
export function FeedWays({ links, origin }: WaysProps) {
  const t = useTranslations('subscribe.feeds');
  const names = useTranslations('takeaway.endings');
  const feeds = links.filter(({ ending }) => ending !== 'ics' && !isDownload(ending));
  return (
    <LeafSection id="feeds" title={t('title')}>
      <div className="subscribe">
        <p>{t('what')}</p>
        <ul className="programs">
          {feeds.map(({ ending, href }) => (
            <li key={ending}>
              <a href={href}>{names(endingKey(ending))}</a> <code className="url">{origin + href}</code>
            </li>
          ))}
        </ul>
      </div>
    </LeafSection>
  );
}

/** The downloads, and what each format is. */
export function DataWays({ links }: Pick<WaysProps, 'links'>) {
  const t = useTranslations('subscribe.data');
  const names = useTranslations('takeaway.endings');
  return (
    <LeafSection id="data" title={t('title')}>
      <div className="subscribe">
        <p>{t('what')}</p>
        <ul className="programs">
          {links.map(({ ending, href }) =>
            isDownload(ending) ? (
              <li key={ending}>
                <a href={href}>{names(endingKey(ending))}</a> <span className="what">{t(DATA_KEYS[ending])}</span>
              </li>
            ) : null,
          )}
        </ul>
      </div>
    </LeafSection>
  );
}

function isDownload(ending: string): ending is DownloadEnding {
  return DOWNLOADS.some((one) => one === ending);
}

const DATA_KEYS = {
  csv: 'csv',
  'codebook.csv': 'codebook-csv',
  jsonl: 'jsonl',
  json: 'json',
  'ftm.jsonl': 'ftm-jsonl',
  'popolo.json': 'popolo-json',
} as const satisfies Record<DownloadEnding, string>;
