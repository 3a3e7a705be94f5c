import { cookies } from 'next/headers';

import { THEME_COOKIE } from './request-headers';

/** The theme that the reader chose; null follows the system. */
export async function chosenTheme(): Promise<'light' | 'dark' | null> {
  const value = (await cookies()).get(THEME_COOKIE)?.value;
  return value === 'light' || value === 'dark' ? value : null;
}
