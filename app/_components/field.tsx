import type { ReactNode } from 'react';

import type { WordIndex } from '@/app/_view/word-index';

interface FieldProps {
  readonly name: string;
  readonly index: WordIndex;
  readonly children: ReactNode;
  readonly inferred?: boolean;
}

/** A value of the record; it leads to the words it was read from, where the page shows them. */
export function Field({ name, index, children, inferred = false }: FieldProps) {
  const words = index.shown.get(name);
  const className = inferred ? 'f inferred' : 'f';
  if (words === undefined) return <span className={className}>{children}</span>;
  return (
    <a className={className} id={`f-${name}`} href={`#w-${words}`} data-f={words}>
      {children}
    </a>
  );
}
