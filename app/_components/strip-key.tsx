import { useTranslations } from 'next-intl';

import type { KeyShape } from '@/app/_view/key-shapes';

const WORDS = {
  past: 'past',
  on: 'on',
  soon: 'toCome',
  end: 'end',
  'end soon': 'end',
  'end over': 'end',
  off: 'off',
  make: 'make',
} as const;

/** What the shapes of a strip or a month mean; of what is not drawn nothing is said. */
export function StripKey({ shapes }: { shapes: readonly KeyShape[] }) {
  const t = useTranslations('strip.key');
  if (shapes.length === 0) return null;
  return (
    <p className="strip-key" aria-hidden="true">
      {shapes.map((shape) => (
        <span key={shape}>
          <i className={`key ${shape}`} />
          {t(WORDS[shape])}
        </span>
      ))}
    </p>
  );
}
