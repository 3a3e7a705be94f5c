import type { ReactNode } from 'react';

interface LeafSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section as a leaf: a vertical title in the fold at the left, the matter at the right. */
export function LeafSection({ id, title, children }: LeafSectionProps) {
  return (
    <section className="sec" id={id} aria-labelledby={`${id}-title`}>
      <div className="fold">
        <h2 id={`${id}-title`}>{title}</h2>
      </div>
      <div>{children}</div>
    </section>
  );
}
