import { ask } from '../client';

/** Empties every table of the test's own database. */
export async function emptyTables(): Promise<void> {
  await ask((db) => db.$executeRaw`TRUNCATE "Document", "Notice", "Person", "Place", "Change", "Tally" CASCADE`);
}

/** How many rows stand in each table. */
export async function countRows() {
  const [documents, notices, copies, nominees, posts, persons, links, diagnostics] = await ask((db) =>
    Promise.all([
      db.document.count(),
      db.notice.count(),
      db.noticeCopy.count(),
      db.nominee.count(),
      db.post.count(),
      db.person.count(),
      db.personLink.count(),
      db.diagnostic.count(),
    ]),
  );
  return { documents, notices, copies, nominees, posts, persons, links, diagnostics };
}
