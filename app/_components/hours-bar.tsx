import { useTranslations } from 'next-intl';

import { clockWords } from '@/app/_format/clock-words';
import type { StaffedSpan } from '@/lib/queries/phone-now';

const FROM = 8 * 60;
const TO = 18 * 60;
const WIDTH = 288;

/** The hours in which the phone is answered as a bar over the working day, the noon gap hatched. */
export function HoursBar({ spans }: { spans: readonly StaffedSpan[] }) {
  const t = useTranslations('channels');
  const from = Math.min(FROM, ...spans.map((span) => span.from));
  const to = Math.max(TO, ...spans.map((span) => span.to));
  const x = (minute: number) => ((minute - from) / (to - from)) * WIDTH;
  const sentence = spans.map((span) => t('span', { from: clockWords(span.from), to: clockWords(span.to) }));
  return (
    <svg
      className="hours"
      viewBox={`0 0 ${WIDTH} 34`}
      role="img"
      aria-label={t('bar', { spans: sentence.join(t('and')) })}
    >
      <line className="base" x1="0" y1="14.5" x2={WIDTH} y2="14.5" />
      {spans.map((span, at) => {
        const before = spans[at - 1];
        return (
          <g key={span.from}>
            {before === undefined ? null : <Gap from={x(before.to)} to={x(span.from)} />}
            <rect className="staffed" x={x(span.from)} y="0" width={x(span.to) - x(span.from)} height="14" />
            <Hour at={x(span.from)} minute={span.from} />
            <Hour at={x(span.to)} minute={span.to} />
          </g>
        );
      })}
    </svg>
  );
}

function Gap({ from, to }: { from: number; to: number }) {
  const lines = [];
  for (let x = from + 5; x < to + 14; x += 6) {
    const [top, bottom] = [Math.min(x, to), Math.max(x - 14, from)];
    lines.push(<line key={x} className="gap" x1={top} y1={x - top} x2={bottom} y2={x - bottom} />);
  }
  return lines;
}

function Hour({ at, minute }: { at: number; minute: number }) {
  const anchor = at < 14 ? 'start' : at > WIDTH - 14 ? 'end' : 'middle';
  return (
    <text x={at} y="29" textAnchor={anchor}>
      {clockWords(minute)}
    </text>
  );
}
