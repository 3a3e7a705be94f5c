import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '@/lib/db/client';
import { saveDocument } from '@/lib/db/save-document';
import { emptyTables } from '@/lib/db/testing/empty-tables';
import { inventDocument } from '@/lib/db/testing/invented-document';

import { serve, serveNothing } from './_http/serve';
import { openApiDocument } from './_openapi/document';
import { OPERATIONS } from './_operations/all-operations';

const NOBODY = '019b4b2e-7c00-7a3f-9c1d-0242ac120002';
const zhou = {
  name: '周一山',
  gender: '男',
  birth: '1969-11',
  currentPost: '温州市委副书记、一级调研员',
  city: '330300',
  proposedPost: '某市政协副主席',
  proposedKind: 'cppcc',
} as const;
const wu = { name: '吴三海', birth: '1972', currentPost: '台州市副市长', city: '331000' } as const;
const original = {
  page: 'original',
  title: '某市市管干部任前公示',
  region: '330300',
  closesAt: '17:30',
  phones: ['0577-12380'],
  nominees: [zhou, wu],
} as const;
const withdrawal = {
  page: 'withdrawal',
  kind: 'withdrawal',
  title: '撤回公示的公告',
  region: '330300',
  refersTo: '2025年12月22日发布的《某市市管干部任前公示》',
  signedOn: '2025-12-24',
  opens: null,
  closes: null,
  nominees: [],
} as const;
const others = ['1', '2', '3'].map((page) => ({
  page,
  region: '330000',
  nominees: [wu],
}));

beforeAll(async () => {
  await emptyTables();
  for (const wanted of [original, withdrawal, ...others]) await saveDocument(inventDocument(wanted));
});

const document = openApiDocument();
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema({ $id: 'api', ...z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(document))) });

/** What the document says an answer of this status looks like. */
function conforms(path: string, status: number, type: string, body: unknown): string | null {
  const escaped = (part: string) => part.replace(/~/g, '~0').replace(/\//g, '~1');
  const place = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'].map(escaped).join('/');
  const validate = ajv.getSchema(`api#/${place}`);
  if (!validate) return `nothing is said of ${status} ${type} at ${path}`;
  return validate(body) ? null : ajv.errorsText(validate.errors);
}

const handlers = new Map(OPERATIONS.map((operation) => [operation.path, serve(operation)]));

interface Asked {
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a route as a program would; each answer is held against the document. */
async function get(path: string, query = '', { id, headers = {} }: Asked = {}) {
  const route = handlers.get(path);
  if (!route) throw new Error(`no route ${path}`);
  const address = `http://site/api/v1${path.replace('{id}', encodeURIComponent(id ?? ''))}${query}`;
  const caller = { 'x-gongshi-peer': `192.0.2.${Math.floor(Math.random() * 250)}`, ...headers };
  const request = new Request(address, { headers: caller });
  const response = await route.GET(request, { params: Promise.resolve(id === undefined ? undefined : { id }) });
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  if (response.status !== 304) expect(conforms(path, response.status, type, body)).toBeNull();
  return { status: response.status, headers: response.headers, body };
}

const page = z.object({ items: z.array(z.record(z.string(), z.unknown())), next: z.string().nullable() });
const changes = z.object({
  items: z.array(z.object({ kind: z.string(), id: z.string(), action: z.string(), url: z.string().nullable() })),
  cursor: z.string(),
  next: z.string().nullable(),
});
const problem = z.object({ status: z.number(), errors: z.array(z.object({ parameter: z.string() })).optional() });
const named = (body: unknown) => problem.parse(body).errors?.map(({ parameter }) => parameter);
const queryOf = (address: string | null) => new URL(address ?? '', 'http://site').search;
const idOf = async (origin: string) =>
  (await ask((db) => db.notice.findFirstOrThrow({ where: { document: { origin } } }))).id;

describe('every route', () => {
  it.each(OPERATIONS.filter(({ path }) => !path.includes('{')).map(({ path }) => path))(
    '%s answers as the document says, with a page, an ETag and open doors',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(z.object({ items: z.array(z.unknown()).min(1) }).safeParse(body).success).toBe(true);
      expect(headers.get('etag')).toMatch(/^W\/"/);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('ratelimit')).toMatch(/^"reading";r=\d+;t=\d+$/);
    },
  );

  it('answers one record, whole, with its certainty', async () => {
    const id = await idOf('original.txt');
    const notice = await get('/notices/{id}', '?on=2025-12-25', { id });
    expect(notice.body).toMatchObject({
      id,
      window: { state: 'withdrawn', withdrawnOn: '2025-12-24', closes: '2025-12-29', workingDaysLeft: 0 },
      readings: { 'window.closes': { certainty: 'stated', value: '2025-12-29' } },
      references: { by: [{ kind: 'withdrawal' }] },
      nominees: [{ name: '周一山', readings: { city: { certainty: 'inferred' } } }, { name: '吴三海' }],
    });
    const link = await ask((db) => db.personLink.findFirstOrThrow({ where: { nominee: { name: '周一山' } } }));
    const nominee = await get('/nominees/{id}', '', { id: link.nomineeId });
    expect(nominee.body).toMatchObject({ nominee: { name: '周一山', personId: link.personId }, notice: { id } });
    const person = await get('/persons/{id}', '?on=2025-12-25', { id: link.personId });
    expect(person.body).toMatchObject({ age: { min: 56, max: 56 }, appearances: [{ nominee: { name: '周一山' } }] });
  });

  it.each(['/notices/{id}', '/nominees/{id}', '/persons/{id}'])('%s is 404 for an id that nobody has', async (path) => {
    for (const id of [NOBODY, 'x', "' OR 1=1", '../notices', '%00', '0'.repeat(5000)]) {
      expect((await get(path, '', { id })).status).toBe(404);
    }
  });
});

describe('parameters', () => {
  it.each([
    ['/notices', '?state=withdrawn&on=2025-12-25', 1],
    ['/notices', '?province=330000', 5],
    ['/windows', '?state=open&on=2025-12-25', 3],
    ['/nominees', '?city=330300', 1],
    ['/nominees', '?born=1965-1969&gender=%E7%94%B7', 1],
    ['/nominees', '?kind=cppcc', 1],
  ])('%s%s leaves %i', async (path, query, count) => {
    expect(page.parse((await get(path, query)).body).items).toHaveLength(count);
  });

  it.each([
    ['/notices', '?state=x', ['state']],
    ['/notices', '?province=1&city=2', ['province', 'city']],
    ['/notices', '?colour=red', ['colour']],
    ['/notices', '?page=2', ['page']],
    ['/notices', '?sort=name', ['sort']],
    ['/notices', '?state=open&state=closed', ['state']],
    ['/notices', '?on=2025-02-30', ['on']],
    ['/notices', '?limit=0', ['limit']],
    ['/notices', '?limit=201', ['limit']],
    ['/notices', '?q=', ['q']],
    ['/notices', '?q=%00', ['q']],
    ['/nominees', '?cursor=bm90aWNlcy4x', ['cursor']],
    ['/nominees', "?cursor='%3B--", ['cursor']],
    ['/changes', '?since=-1', ['since']],
    ['/changes', '?on=2025-12-25', ['on']],
    ['/persons', '?q=%E5%91%A8', ['q']],
    ['/places', '?__proto__=1', ['__proto__']],
  ])('%s%s is a problem that names %j', async (path, query, parameters) => {
    const { status, body } = await get(path, query);
    expect(status).toBe(400);
    expect(named(body)).toEqual(parameters);
  });

  it('of any kind give 200 or 400, never an error of ours', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    const some = fc.record({
      name: fc.constantFrom('q', 'state', 'city', 'born', 'cursor', 'limit', 'on', 'x'),
      anything,
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ name, anything: value }) => {
        const { status } = await get('/nominees', `?${new URLSearchParams({ [name]: value }).toString()}`);
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pages', () => {
  it.each(['/notices', '/windows', '/nominees', '/persons'])(
    'of %s go on until all are read, each once',
    async (path) => {
      const whole = page.parse((await get(path, '?limit=200')).body).items;
      const seen: unknown[] = [];
      for (let query = '?limit=2'; query !== '';) {
        const { body, headers } = await get(path, query);
        const { items, next } = page.parse(body);
        expect(headers.get('link')).toBe(next === null ? null : `<${next}>; rel="next"`);
        seen.push(...items);
        query = next === null ? '' : queryOf(next);
      }
      expect(seen).toEqual(whole);
    },
  );

  it('keep the filter', async () => {
    const { next } = page.parse((await get('/notices', '?province=330000&limit=1')).body);
    expect(next).toMatch(/^\/api\/v1\/notices\?province=330000&limit=1&cursor=/);
  });
});

describe('changes', () => {
  it('are followed from one cursor to the next, and tell what is gone', async () => {
    const start = changes.parse((await get('/changes', '?since=latest')).body);
    expect(start.items).toEqual([]);
    const gone = inventDocument({ page: 'gone', nominees: [wu] });
    await saveDocument(gone);
    const id = await idOf('gone.txt');
    const added = changes.parse((await get('/changes', `?since=${start.cursor}`)).body);
    expect(added.items.map(({ kind, action }) => [kind, action])).toEqual([
      ['notice', 'added'],
      ['nominee', 'added'],
      ['person', 'added'],
    ]);
    expect(added.items[0]).toMatchObject({ id, url: `/api/v1/notices/${id}` });
    await saveDocument({ ...gone, parserVersion: '2', notices: [] });
    const first = changes.parse((await get('/changes', `?since=${added.cursor}&limit=1`)).body);
    expect(first.items).toMatchObject([{ kind: 'notice', id, action: 'retired', url: null }]);
    expect(queryOf(first.next)).toBe(`?since=${first.cursor}&limit=1`);
    const rest = changes.parse((await get('/changes', `?since=${first.cursor}`)).body);
    expect(rest.items.map(({ action }) => action)).toEqual(['retired', 'retired']);
    const end = changes.parse((await get('/changes', `?since=${rest.cursor}`)).body);
    expect(end).toEqual({ items: [], cursor: rest.cursor, next: null });
  });
});

describe('conditional requests', () => {
  it('are 304 without a body while nothing changed, and 200 after a change', async () => {
    const first = await get('/notices');
    const headers = { 'if-none-match': `"other", ${first.headers.get('etag') ?? ''}` };
    const second = await get('/notices', '', { headers });
    expect([second.status, second.body]).toEqual([304, null]);
    await saveDocument(inventDocument({ page: 'one more', nominees: [wu] }));
    expect((await get('/notices', '', { headers })).status).toBe(200);
  });
});

describe('methods and limits', () => {
  const listed = handlers.get('/notices');
  const request = new Request('http://site/api/v1/notices', { headers: { 'x-gongshi-peer': '198.51.100.1' } });
  const context = { params: Promise.resolve(undefined) };

  it('refuse to write, with what is allowed', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = listed?.[method]();
      expect([response?.status, response?.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(conforms('/notices', 405, 'application/problem+json', await response?.json())).toBeNull();
    }
  });

  it('answer HEAD as GET without the body, and OPTIONS for browsers', async () => {
    const head = await listed?.HEAD(request, context);
    expect([head?.status, await head?.text()]).toEqual([200, '']);
    const options = listed?.OPTIONS();
    expect([options?.status, options?.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
  });

  it('stop a caller who asks too much, say for how long, and nobody else', async () => {
    const headers = { 'x-gongshi-peer': '203.0.113.9' };
    const statuses = [];
    for (let asked = 0; asked < 601; asked += 1) statuses.push((await get('/places', '?x=1', { headers })).status);
    expect([statuses.at(599), statuses.at(600)]).toEqual([400, 429]);
    const refused = await get('/places', '', { headers });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body).toMatchObject({ status: 429, 'violated-policies': ['reading'] });
    expect((await get('/places', '', { headers: { 'x-gongshi-peer': '203.0.113.10' } })).status).toBe(200);
  });

  it('have a problem for an address at which there is nothing', async () => {
    const response = await serveNothing().GET(new Request('http://site/api/v1/x'), context);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problem.parse(await response.json()).status).toBe(404);
  });
});
