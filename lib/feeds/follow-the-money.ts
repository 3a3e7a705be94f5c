import type { ExportedPost } from '../queries/nominee-export';
import type { LocatedNominee } from './nominee-columns';

/** An entity of FollowTheMoney as it travels: a schema's name, and lists of values. */
interface Entity {
  readonly id: string;
  readonly schema: 'Person' | 'Position' | 'Occupancy' | 'UnknownLink';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Values = Readonly<Record<string, string | number | null | undefined>>;

/**
 * A nominee in FollowTheMoney: the person, the posts held by the notice's own word, each with an Occupancy of that day, and
 * the posts proposed. A proposal is never an Occupancy, which says that somebody holds a post whatever its status; it is an
 * UnknownLink to the post, whose role says that it is proposed and not held. A bare rank (职级) is no post and gives none.
 * Source: followthemoney.tech, schemata. Example: see the tests.
 */
export function moneyEntities(located: LocatedNominee): Entity[] {
  const { nominee } = located;
  const held = nominee.currentPosts.filter(({ title }) => title !== null);
  const proposed = nominee.proposedPosts.filter(({ title }) => title !== null);
  return [
    personEntity(located),
    ...held.flatMap((post, at) => heldPost(located, post, `nominee-${nominee.id}-current-${at + 1}`)),
    ...proposed.flatMap((post, at) => proposedPost(located, post, `nominee-${nominee.id}-proposed-${at + 1}`)),
  ];
}

/** The same person in several notices has one id, and what the notices say is merged by it. */
function personId({ nominee }: LocatedNominee): string {
  return nominee.personId === null ? `nominee-${nominee.id}` : `person-${nominee.personId}`;
}

const GENDERS: Readonly<Record<string, string>> = { 男: 'male', 女: 'female' };

function personEntity(located: LocatedNominee): Entity {
  const { nominee, noticeUrl } = located;
  const { name, formerName, gender, ethnicity, birth, birthplace, education, degree, politicalStatus, currentPost } =
    nominee.fields;
  return entity(personId(located), 'Person', {
    name: name.value,
    alias: nominee.pinyin,
    previousName: formerName.value,
    gender: GENDERS[String(gender.value)],
    ethnicity: ethnicity.value,
    birthDate: birth.value,
    birthPlace: birthplace.value,
    education: [education.value, degree.value].filter((words) => words !== null).join('；') || null,
    political: politicalStatus.value,
    position: currentPost.value,
    sourceUrl: noticeUrl,
    publisher: nominee.notice.issuer,
    modifiedAt: nominee.notice.updatedAt.slice(0, 10),
  });
}

function heldPost(located: LocatedNominee, post: ExportedPost, id: string): Entity[] {
  const { notice } = located.nominee;
  const on = notice.signedOn;
  return [
    positionEntity(id, post),
    entity(`${id}-occupancy`, 'Occupancy', {
      holder: personId(located),
      post: id,
      date: on,
      status: 'stated as current in the notice (公告载明现任)',
      sourceUrl: located.noticeUrl,
      publisher: notice.issuer,
    }),
  ];
}

function proposedPost(located: LocatedNominee, post: ExportedPost, id: string): Entity[] {
  const { notice, fields } = located.nominee;
  return [
    positionEntity(id, post),
    entity(`${id}-link`, 'UnknownLink', {
      subject: personId(located),
      object: id,
      role: `proposed, not held (${fields.proposal.value ?? '拟任'}，公示，未任命)`,
      status: notice.withdrawnOn === null ? 'proposed' : 'proposal withdrawn',
      date: notice.signedOn ?? notice.opens,
      sourceUrl: located.noticeUrl,
      publisher: notice.issuer,
    }),
  ];
}

function positionEntity(id: string, { text, organisation, title, city }: ExportedPost): Entity {
  const whole =
    organisation === null || title === null || text.includes(organisation) ? text : `${organisation}${title}`;
  return entity(id, 'Position', { name: whole, country: 'cn', subnationalArea: city?.name });
}

function entity(id: string, schema: Entity['schema'], values: Values): Entity {
  const properties = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, [String(value)]] as const],
    ),
  );
  return { id, schema, properties };
}

/** The entities of many nominees, one a line. */
export async function* moneyLines(nominees: AsyncIterable<LocatedNominee>): AsyncGenerator<string> {
  for await (const nominee of nominees) {
    yield moneyEntities(nominee)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join('');
  }
}
