import { useTranslations } from 'next-intl';

const MARKS = { stated: '载', inferred: '推', absent: '缺' } as const;
export type CertaintyKind = keyof typeof MARKS;

/** 载 stated, 推 inferred, 缺 not stated: a character in a frame of its own shape. */
export function Certainty({ kind }: { kind: CertaintyKind }) {
  const t = useTranslations('certainty');
  return (
    <span className={`mk ${kind}`} role="img" aria-label={t(kind)} lang="zh-Hans">
      {MARKS[kind]}
    </span>
  );
}

/** What the three marks mean. */
export function CertaintyLegend() {
  const t = useTranslations('certainty');
  return (
    <p className="legend">
      {(['stated', 'inferred', 'absent'] as const).map((kind) => (
        <span key={kind}>
          <span className={`mk ${kind}`} aria-hidden="true" lang="zh-Hans">
            {MARKS[kind]}
          </span>
          {t(`${kind}-long`)}
        </span>
      ))}
    </p>
  );
}
