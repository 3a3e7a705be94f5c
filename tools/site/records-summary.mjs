import { withConnection } from '../postgres/connection.mjs';

/** @param {number} count @param {string} one */
function counted(count, one) {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/**
 * What the database shows to visitors, in words.
 *
 * @param {string} url
 * @returns {Promise<string>}
 * @example await recordsSummary(url) // '1 notice, 12 nominees'
 */
export async function recordsSummary(url) {
  const sql = `select (select count(*)::int from "Notice" where "retiredAt" is null) as notices,
    (select count(*)::int from "Nominee" where "retiredAt" is null) as nominees`;
  const { notices, nominees } = await withConnection(url, async (client) => (await client.query(sql)).rows[0]);
  return `${counted(notices, 'notice')}, ${counted(nominees, 'nominee')}`;
}
