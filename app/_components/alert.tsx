import type { ReactNode } from 'react';

/** What a reader must know before reading on; no colour of its own. */
export function Alert({ children, urgent = false }: { children: ReactNode; urgent?: boolean }) {
  return (
    <div className="alert" role={urgent ? 'alert' : 'note'}>
      {children}
    </div>
  );
}
