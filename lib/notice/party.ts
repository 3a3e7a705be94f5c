/** Parties, and what stands in their place, by which readers filter. */
export const PARTIES = [
  'communist', // 中国共产党
  'revolutionary-committee', // 民革
  'democratic-league', // 民盟
  'national-construction', // 民建
  'promoting-democracy', // 民进
  'peasants-workers', // 农工党
  'zhi-gong', // 致公党
  'jiu-san', // 九三学社
  'taiwan-league', // 台盟
  'none', // 无党派
  'youth-league', // 共青团
  'masses', // 群众
] as const;
export type Party = (typeof PARTIES)[number];

/**
 * How the words of 政治面貌 name each; the first row that fits decides. Source: GB/T 4762-1984 政治面貌代码 and the statutes
 * of the parties. A bare 党员 is a member of the Communist Party, as the form 干部任免审批表 has it; 非党员 names no party.
 */
const PARTY_WORDS: readonly (readonly [Party, RegExp])[] = [
  ['revolutionary-committee', /民革|国民党革命委员会/u],
  ['democratic-league', /民盟|民主同盟/u],
  ['national-construction', /民建|民主建国会/u],
  ['promoting-democracy', /民进|民主促进会/u],
  ['peasants-workers', /农工/u],
  ['zhi-gong', /致公/u],
  ['jiu-san', /九三/u],
  ['taiwan-league', /台盟|台湾民主自治同盟/u],
  ['none', /无党派/u],
  ['youth-league', /团员/u],
  ['masses', /群众|普通公民/u],
  ['communist', /^(?!非).*(?:中共|共产党|党员)/u],
];

/** The party that the printed words name; null where they name none. Example: `partyOf('九三学社社员')` is `'jiu-san'`. */
export function partyOf(words: string | null): Party | null {
  return PARTY_WORDS.find(([, name]) => name.test(words ?? ''))?.[0] ?? null;
}
