import { useTranslations } from 'next-intl';

import { type FlowNode, flowShape } from '@/app/_view/flow-bands';
import { useShareWords } from '@/app/_view/share-words';
import type { KindFlow as Flow } from '@/lib/queries/nominee-pictures';

import { Behind } from './picture';

interface KindFlowProps {
  readonly flows: readonly Flow[];
  readonly total: number;
}

/** From which kind of office to which: bands as thick as their counts, those that stay within a kind in a lighter tone. */
export function KindFlow({ flows, total }: KindFlowProps) {
  const t = useTranslations('overview');
  const wordsOf = useShareWords();
  const { height, left, right, bands } = flowShape(flows);
  const kind = (value: string | null) => wordsOf('kind', value).words;
  return (
    <>
      <p className="flow-heads" aria-hidden="true">
        <span>{t('flow.from')}</span>
        <span>{t('flow.to')}</span>
      </p>
      <svg className="flow" height={height} role="img" aria-label={t('flow.label', { total })}>
        <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {bands.map(({ from, to, path, stays }) => (
            <path key={`${from} ${to}`} d={path} className={stays ? 'stays' : 'moves'} />
          ))}
        </svg>
        <Side nodes={left} at="from" />
        <Side nodes={right} at="to" />
      </svg>
      <p className="flow-key" aria-hidden="true">
        <span>
          <i className="moves" />
          {t('flow.moves')}
        </span>
        <span>
          <i className="stays" />
          {t('flow.stays')}
        </span>
      </p>
      <Behind
        caption={t('flow.label', { total })}
        columns={[t('flow.from'), t('flow.to'), t('people')]}
        rows={flows.map(({ from, to, count }) => [kind(from), kind(to), count])}
      />
    </>
  );
}

const BAR = 5;

function Side({ nodes, at }: { nodes: readonly FlowNode[]; at: 'from' | 'to' }) {
  const wordsOf = useShareWords();
  const isLeft = at === 'from';
  return nodes.map(({ kind, count, top, height }) => (
    <g key={kind} aria-hidden="true" className={kind === null ? 'absent' : undefined}>
      <rect
        x={isLeft ? 0 : '100%'}
        y={top}
        width={BAR}
        height={height}
        transform={isLeft ? undefined : `translate(${-BAR} 0)`}
      />
      <text
        x={isLeft ? 0 : '100%'}
        dx={isLeft ? BAR + 7 : -BAR - 7}
        y={top + height / 2}
        dominantBaseline="central"
        textAnchor={isLeft ? 'start' : 'end'}
      >
        {wordsOf('kind', kind).words} <tspan>{count}</tspan>
      </text>
    </g>
  ));
}
