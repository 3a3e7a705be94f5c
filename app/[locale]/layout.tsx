import '@/app/_styles/all.css';

import type { Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

import { languageTag, routing } from '@/app/_i18n/routing';
import { chosenTheme } from '@/app/_view/chosen-theme';

/** Every page depends on the clock in Beijing and on the policy's nonce: nothing is rendered ahead or kept. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
};

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}

/** The document: its language by the address, its theme by the reader's cookie, so that nothing flashes. */
export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={languageTag(locale)} data-theme={(await chosenTheme()) ?? undefined}>
      <body>{children}</body>
    </html>
  );
}
