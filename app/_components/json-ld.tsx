import { headers } from 'next/headers';

import { addressOf } from '@/app/_view/address';
import { currentView } from '@/app/_view/current-view';
import { type JsonLdObject, jsonLdText, type WholeAddress } from '@/app/_view/json-ld';
import { siteOrigin } from '@/app/_view/page-metadata';

interface JsonLdProps<T> {
  readonly of: T;
  readonly as: (record: T, at: WholeAddress) => JsonLdObject;
}

/** A record for machines, in the page; with the nonce of the request, as every script element. */
export async function JsonLd<T>({ of, as }: JsonLdProps<T>) {
  const { locale } = await currentView();
  const origin = await siteOrigin();
  const policy = (await headers()).get('content-security-policy') ?? '';
  const text = jsonLdText(as(of, (path) => origin + addressOf({ locale, asOf: null }, path)));
  return (
    <script
      type="application/ld+json"
      nonce={/'nonce-([^']+)'/.exec(policy)?.[1]}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
