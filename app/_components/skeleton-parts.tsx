import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** What is on its way, said to those who do not see it. */
export function Loading({ children }: { children: ReactNode }) {
  const t = useTranslations('states');
  return (
    <div className="load" role="status" aria-label={t('loading')}>
      {children}
    </div>
  );
}

/** A page on its way, in grey shapes that are there for the eye alone. */
export function GreyPage({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <Loading>
      <div className={className} aria-hidden="true">
        {children}
      </div>
    </Loading>
  );
}

interface BlankProps {
  readonly width: 'w-2' | 'w-4' | 'w-9' | 'w-40' | 'w-60';
}

/** A word or a line to come. */
export function Blank({ width }: BlankProps) {
  return <span className={`blank ${width}`} />;
}

/** Buttons to come. */
export function GreyButtons({ count }: { count: number }) {
  return Array.from({ length: count }, (_, at) => (
    <span key={at} className="btn">
      <Blank width="w-4" />
    </span>
  ));
}

/** Paragraphs of one line each. */
export function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, at) => (
    <p key={at}>
      <Blank width={at % 2 === 0 ? 'w-60' : 'w-40'} />
    </p>
  ));
}

interface SectionProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** A leaf whose title is to come. */
export function Section({ className, children }: SectionProps) {
  return (
    <div className={className}>
      <div className="fold">
        <h2>{'\u3000'}</h2>
      </div>
      <div className={className === 'sec' ? undefined : 'rec'}>{children}</div>
    </div>
  );
}

interface HeadProps {
  /** lines below the heading */
  readonly lines: number;
  readonly aside?: ReactNode;
}

/** A heading to come with what it is about. */
export function Head({ lines, aside }: HeadProps) {
  return (
    <div className="pagehead">
      <div>
        <h1>
          <Blank width="w-4" />
        </h1>
        {Array.from({ length: lines }, (_, at) => (
          <p key={at}>
            <span className="blank lead-line" />
          </p>
        ))}
      </div>
      {aside}
    </div>
  );
}
