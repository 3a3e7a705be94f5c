import { useTranslations } from 'next-intl';

import { isOver } from '@/app/_view/is-over';
import { noticeIndex, noticeLines } from '@/app/_view/notice-words';
import type { NoticeDetail } from '@/lib/queries/find-notice';

import { Citation } from './citation';
import { ChannelList } from './channel-list';
import { CountCheck } from './count-check';
import { Disclosure } from './disclosure';
import { Doubts } from './doubts';
import { NomineePair } from './nominee-pair';
import { NoticeHead } from './notice-head';
import { NoticePictures } from './notice-pictures';
import { NoticeReferences } from './notice-references';
import { PhoneWords } from './phone-words';
import { ProvenanceList } from './provenance';
import { RecordPair } from './record-pair';
import { ReportLink } from './report-link';
import { RICH_TAGS } from './rich-tags';
import { WindowSection } from './window-section';
import { WordPairs } from './word-pairs';

/** The whole record of a notice beside the words it was read from. */
export function NoticeRecord({ notice }: { notice: NoticeDetail }) {
  const t = useTranslations('notice.sections');
  const channels = useTranslations('channels');
  const index = noticeIndex(notice);
  const lines = noticeLines(notice, index);
  const over = isOver(notice.window);
  return (
    <>
      <NoticeHead notice={notice} index={index} />
      <NoticeReferences notice={notice} index={index} />
      <WindowSection notice={notice} lines={lines.window} index={index} />
      <RecordPair id="comment" title={t(over ? 'commentOver' : 'comment')} lines={lines.channels} index={index}>
        {over ? <p className="meta gap-below">{channels('over')}</p> : null}
        <PhoneWords phone={notice.phone} />
        <ChannelList channels={notice.channels} index={index} />
        <p className="tip">{channels.rich('tip', RICH_TAGS)}</p>
      </RecordPair>
      <RecordPair id="count" title={t('count')} lines={lines.head} index={index}>
        <CountCheck notice={notice} index={index} />
      </RecordPair>
      <RecordPair id="nominees" title={t('nominees')} bare>
        <div className="nomgrid">
          {notice.nominees.map((nominee) => (
            <NomineePair key={nominee.id} nominee={nominee} source={notice.source} index={index} />
          ))}
        </div>
      </RecordPair>
      <NoticePictures notice={notice} />
      <RecordPair id="disclosure" title={t('disclosure')}>
        <Disclosure notice={notice} />
      </RecordPair>
      {notice.diagnostics.length === 0 ? null : (
        <RecordPair id="doubts" title={t('doubts')}>
          <Doubts diagnostics={notice.diagnostics} />
        </RecordPair>
      )}
      <RecordPair id="source" title={t('source')}>
        <ProvenanceList notice={notice} />
        <p className="gap-5 small noprint">
          <ReportLink />
        </p>
      </RecordPair>
      <RecordPair id="cite" title={t('cite')}>
        <Citation issuer={notice.issuer} title={notice.title} signedOn={notice.signedOn} source={notice.provenance} />
      </RecordPair>
      <WordPairs />
    </>
  );
}
