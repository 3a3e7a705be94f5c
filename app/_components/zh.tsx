import type { ReactNode } from 'react';

import { useView } from '@/app/_view/current-view';

/** Chinese words as printed; on an English page they are marked as Chinese. */
export function Zh({ children }: { children: ReactNode }) {
  return useView().locale === 'zh' ? children : <span lang="zh-Hans">{children}</span>;
}
