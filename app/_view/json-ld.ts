import type { CityDetail } from '@/lib/queries/find-city';
import type { NoticeDetail } from '@/lib/queries/find-notice';
import type { PersonDetail } from '@/lib/queries/find-person';
import type { PlaceLabel } from '@/lib/queries/place-label';

/** Makes a whole address in the reader's language from a path. */
export type WholeAddress = (path: string) => string;

type Json = string | number | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type JsonLdObject = { readonly [key: string]: Json };

/**
 * A notice for machines, as schema.org says it: a page about a document that mentions persons. Neither an Event (nobody meets) nor a
 * JobPosting; and no Person here has a job title, since what is proposed is not held and what was held may have ended.
 */
export function noticeJsonLd(notice: NoticeDetail, at: WholeAddress): JsonLdObject {
  const { opens, closes } = notice.window;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: at(`/notices/${notice.id}`),
    name: notice.title,
    isPartOf: siteJsonLd(at),
    mainEntity: {
      '@type': 'CreativeWork',
      genre: '任前公示',
      inLanguage: 'zh-Hans',
      name: notice.title,
      identifier: notice.number,
      // the date under the signature; when it was published the notice does not say
      dateCreated: notice.signedOn,
      creator: notice.issuer === null ? undefined : { '@type': 'Organization', name: notice.issuer },
      // the days in which anyone may comment: what the document applies to
      temporalCoverage: opens === null || closes === null ? undefined : `${opens}/${closes}`,
      spatialCoverage: notice.region === null ? undefined : placeJsonLd(notice.region),
      mentions: notice.nominees.map(({ name, personId }) => ({
        '@type': 'Person',
        name,
        url: personId === null ? undefined : at(`/persons/${personId}`),
      })),
    },
  };
}

/** A person: a name, and the notices that speak of it. No post, no birth: both stand in the notices, with their words. */
export function personJsonLd(person: PersonDetail, at: WholeAddress): JsonLdObject {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: at(`/persons/${person.id}`),
    isPartOf: siteJsonLd(at),
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      alternateName: person.pinyin,
      subjectOf: person.appearances.map(({ notice }) => ({
        '@type': 'CreativeWork',
        genre: '任前公示',
        name: notice.title,
        url: at(`/notices/${notice.id}`),
        dateCreated: notice.signedOn,
      })),
    },
  };
}

/** A city with the notices that name somebody whose current post is there. */
export function cityJsonLd(city: CityDetail, at: WholeAddress): JsonLdObject {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: at(`/cities/${city.place.code}`),
    isPartOf: siteJsonLd(at),
    about: { ...placeJsonLd(city.place), containedInPlace: placeJsonLd(city.province) },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: city.windows.map(({ id, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: at(`/notices/${id}`),
      })),
    },
  };
}

function siteJsonLd(at: WholeAddress): JsonLdObject {
  return { '@type': 'WebSite', name: '公示簿', url: at('/') };
}

function placeJsonLd({ code, name }: PlaceLabel): JsonLdObject {
  return {
    '@type': 'AdministrativeArea',
    name,
    identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
  };
}

/**
 * The text of a script element: fields without a value are left out, and nothing in it can end the element.
 * Example: `jsonLdText({ name: '</script>' })` holds no `<`.
 */
export function jsonLdText(data: JsonLdObject): string {
  const kept = JSON.stringify(data, (_key, value: unknown) => (value === null ? undefined : value));
  return kept
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
