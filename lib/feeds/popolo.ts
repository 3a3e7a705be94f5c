import type { ExportedPost } from '../queries/nominee-export';
import type { LocatedNominee } from './nominee-columns';

/** Opens the same rows anew, so that a document of two lists needs no memory for the second. All rows of a person stand together. */
export type OpenNominees = () => AsyncIterable<LocatedNominee>;

/**
 * Nominees as a Popolo document, piece by piece: persons with the memberships that a notice states (现任), and the proposals.
 * A membership says that somebody holds a post, so a proposal is none: it is a Motion, a step that is put before the public,
 * without a result. `subject_person_id` is ours: Popolo gives a motion a creator, but nobody whom it is about.
 * Source: popoloproject.com, specification of Person, Membership, Post, Motion. Example: see the tests.
 */
export async function* popoloDocument(open: OpenNominees): AsyncGenerator<string> {
  yield '{"persons":[';
  yield* listed(persons(open()));
  yield '\n],"motions":[';
  yield* listed(motions(open()));
  yield '\n]}\n';
}

async function* listed(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield `${separator}\n${JSON.stringify(item)}`;
    separator = ',';
  }
}

function personId({ nominee }: LocatedNominee): string {
  return nominee.personId ?? nominee.id;
}

async function* persons(nominees: AsyncIterable<LocatedNominee>) {
  let records: LocatedNominee[] = [];
  for await (const nominee of nominees) {
    const [first] = records;
    if (first !== undefined && personId(first) !== personId(nominee)) {
      yield person(records);
      records = [];
    }
    records.push(nominee);
  }
  if (records.length > 0) yield person(records);
}

const GENDERS: Readonly<Record<string, string>> = { 男: 'male', 女: 'female' };

/** Name and facts are those of the latest record, as on the person's page. */
function person(records: readonly LocatedNominee[]) {
  const latest = records.at(-1);
  if (latest === undefined) throw new TypeError('a person without records');
  const { nominee, personUrl } = latest;
  const { name, formerName, gender, birth } = nominee.fields;
  return {
    id: personId(latest),
    name: name.value,
    other_names: [
      ...(nominee.pinyin === null ? [] : [{ name: nominee.pinyin, note: 'Hanyu Pinyin, generated' }]),
      ...(formerName.value === null ? [] : [{ name: formerName.value, note: '曾用名' }]),
    ],
    gender: GENDERS[String(gender.value)] ?? null,
    birth_date: birth.value,
    links: personUrl === null ? [] : [{ url: personUrl, note: 'register' }],
    memberships: records.flatMap(memberships),
    sources: [...new Set(records.map(({ noticeUrl }) => noticeUrl))].map((url) => ({ url })),
  };
}

function memberships(located: LocatedNominee) {
  const { nominee, noticeUrl } = located;
  return nominee.currentPosts
    .filter(({ title }) => title !== null)
    .map((post, at) => ({
      id: `${nominee.id}-current-${at + 1}`,
      person_id: personId(located),
      label: post.text,
      role: post.title,
      ...inOrganization(post),
      sources: [{ url: noticeUrl, note: `公告载明的现任职务，${nominee.notice.signedOn ?? '落款日未载'}` }],
    }));
}

function inOrganization({ organisation }: ExportedPost) {
  return organisation === null ? {} : { organization: { name: organisation } };
}

async function* motions(nominees: AsyncIterable<LocatedNominee>) {
  for await (const located of nominees) {
    const { nominee, noticeUrl } = located;
    const { notice, fields } = nominee;
    yield {
      id: `${nominee.id}-proposal`,
      subject_person_id: personId(located),
      ...(notice.issuer === null ? {} : { organization: { name: notice.issuer } }),
      classification: '任前公示',
      text: [fields.name.value, `${fields.proposal.value ?? '拟任'}${fields.proposedPost.value ?? ''}`].join('，'),
      date: notice.signedOn ?? notice.opens,
      requirement: null,
      result: notice.withdrawnOn === null ? null : 'withdrawn',
      sources: [{ url: noticeUrl }],
    };
  }
}
