import type { Transaction } from './client';
import { OWN_RECORD } from './person-basis';

/**
 * Takes away nominees that a newer parser no longer finds. One on whom a judgement leans (somebody or some rule said
 * that two records are one person, or undid it) stays on file as retired; any other goes, with the person of its own.
 */
export async function retireOrRemove(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const links = await tx.personLink.findMany({
    where: { person: { links: { some: { nomineeId: { in: [...ids] } } } } },
  });
  const leaning = new Set<string>();
  for (const id of ids) {
    const persons = new Set(links.filter((link) => link.nomineeId === id).map((link) => link.personId));
    const around = links.filter((link) => persons.has(link.personId));
    if (around.some((link) => link.basis !== OWN_RECORD || link.nomineeId !== id)) leaning.add(id);
  }
  await tx.nominee.updateMany({ where: { id: { in: [...leaning] } }, data: { retiredAt: now } });
  await removeNominees(
    tx,
    ids.filter((id) => !leaning.has(id)),
  );
}

async function removeNominees(tx: Transaction, ids: readonly string[]): Promise<void> {
  const nomineeId = { in: [...ids] };
  const links = await tx.personLink.findMany({ where: { nomineeId }, select: { personId: true } });
  await tx.personLink.deleteMany({ where: { nomineeId } });
  await tx.nominee.deleteMany({ where: { id: nomineeId } });
  await tx.person.deleteMany({ where: { id: { in: links.map(({ personId }) => personId) }, links: { none: {} } } });
}
