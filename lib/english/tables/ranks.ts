/**
 * Ranks (职级) in English, without their grade. Sources: the translation of 公务员法 (2018) art. 19 in the State Council's
 * collection of laws in English, and of 法官法, 检察官法 and 人民警察警衔条例 there.
 */
export const RANK_WORDS: readonly (readonly [zh: string, en: string])[] = [
  ['巡视员', 'Inspector'],
  ['调研员', 'Researcher'],
  ['主任科员', 'Principal Staff Member'],
  ['科员', 'Staff Member'],
  ['高级督办', 'Senior Supervisor'],
  ['督办', 'Supervisor'],
  ['高级主办', 'Senior Case Officer'],
  ['主办', 'Case Officer'],
  ['行政执法员', 'Administrative Enforcement Officer'],
  ['大法官', 'Justice'],
  ['高级法官', 'Senior Judge'],
  ['法官', 'Judge'],
  ['大检察官', 'Chief Procurator'],
  ['高级检察官', 'Senior Procurator'],
  ['检察官', 'Procurator'],
  ['高级法官助理', 'Senior Judge Assistant'],
  ['法官助理', 'Judge Assistant'],
  ['高级检察官助理', 'Senior Procurator Assistant'],
  ['检察官助理', 'Procurator Assistant'],
  ['高级书记员', 'Senior Court Clerk'],
  ['书记员', 'Court Clerk'],
  ['警务专员', 'Police Commissioner'],
  ['高级警长', 'Senior Police Chief'],
  ['警长', 'Police Chief'],
  ['警员', 'Police Officer'],
  ['警监', 'Commissioner of Police'],
  ['警督', 'Police Supervisor'],
  ['警司', 'Police Superintendent'],
  ['高级监察官', 'Senior Supervisory Officer'],
  ['监察官', 'Supervisory Officer'],
];

/** Ranks without a number, as they were before 2019. */
export const PLAIN_RANKS: ReadonlyMap<string, string> = new Map([
  ['巡视员', 'Inspector'],
  ['副巡视员', 'Deputy Inspector'],
  ['正调研员', 'Researcher'],
  ['调研员', 'Researcher'],
  ['副调研员', 'Deputy Researcher'],
  ['主任科员', 'Principal Staff Member'],
  ['副主任科员', 'Deputy Principal Staff Member'],
  ['科员', 'Staff Member'],
  ['办事员', 'Clerk'],
]);
