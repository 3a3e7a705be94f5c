/** What a body is, as far as its heads' titles depend on it: 主任 of a congress is its Chairperson, of an office its Director. */
export type BodyKind =
  | 'party'
  | 'democratic'
  | 'congress'
  | 'cppcc'
  | 'government'
  | 'office'
  | 'court'
  | 'procuratorate'
  | 'mass'
  | 'school';

/**
 * One body by its Chinese words; `*` stands for the place as an adjective, `@` for its name: 台州市委 is the CPC Taizhou
 * Municipal Committee, 浙江省高级人民法院 the Higher People’s Court of Zhejiang.
 */
export interface Body {
  readonly zh: string;
  /** CPC * Committee */
  readonly en: string;
  readonly kind: BodyKind;
  /** whether it belongs to a place or to another body */
  readonly under: 'place' | 'body';
}

/**
 * Sources: the Constitution of the Communist Party of China, the organic laws of congresses, governments, courts and
 * procuratorates, and the charter of the CPPCC in their official English; the mass organisations' own English names.
 */
const PLACE_BODIES: readonly (readonly [zh: string, en: string, kind: BodyKind])[] = [
  ['委', 'CPC * Committee', 'party'],
  ['党委', 'CPC * Committee', 'party'],
  ['党工委', 'CPC * Working Committee', 'party'],
  ['纪委', 'CPC * Commission for Discipline Inspection', 'party'],
  ['纪委监委', 'CPC * Commission for Discipline Inspection and the Supervisory Commission', 'office'],
  ['监委', '* Supervisory Commission', 'office'],
  ['监察委员会', '* Supervisory Commission', 'office'],
  ['人大常委会', 'Standing Committee of the * People’s Congress', 'congress'],
  ['人大', '* People’s Congress', 'congress'],
  ['人大工委', 'Working Committee of the * People’s Congress', 'congress'],
  ['政协', 'CPPCC * Committee', 'cppcc'],
  ['政府', '* People’s Government', 'government'],
  ['人民政府', '* People’s Government', 'government'],
  ['行署', '* Administrative Office', 'government'],
  ['办事处', '* Office', 'office'],
  ['高级人民法院', 'Higher People’s Court of @', 'court'],
  ['中级人民法院', '* Intermediate People’s Court', 'court'],
  ['人民法院', '* People’s Court', 'court'],
  ['法院', '* People’s Court', 'court'],
  ['人民检察院', '* People’s Procuratorate', 'procuratorate'],
  ['检察院', '* People’s Procuratorate', 'procuratorate'],
  ['总工会', '* Federation of Trade Unions', 'mass'],
  ['妇联', '* Women’s Federation', 'mass'],
  ['妇女联合会', '* Women’s Federation', 'mass'],
  ['工商联', '* Federation of Industry and Commerce', 'mass'],
  ['工商业联合会', '* Federation of Industry and Commerce', 'mass'],
  ['文联', '* Federation of Literary and Art Circles', 'mass'],
  ['文学艺术界联合会', '* Federation of Literary and Art Circles', 'mass'],
  ['科协', '* Association for Science and Technology', 'mass'],
  ['科学技术协会', '* Association for Science and Technology', 'mass'],
  ['残联', '* Disabled Persons’ Federation', 'mass'],
  ['残疾人联合会', '* Disabled Persons’ Federation', 'mass'],
  ['侨联', '* Federation of Returned Overseas Chinese', 'mass'],
  ['归国华侨联合会', '* Federation of Returned Overseas Chinese', 'mass'],
  ['社科联', '* Federation of Social Sciences', 'mass'],
  ['红十字会', '* Red Cross Society', 'mass'],
  ['团委', 'Communist Youth League * Committee', 'mass'],
  ['经济技术开发区管委会', 'Administrative Committee of the @ Economic and Technological Development Zone', 'office'],
  ['经济技术开发区党工委', 'CPC Working Committee of the @ Economic and Technological Development Zone', 'party'],
  ['经济开发区管委会', 'Administrative Committee of the @ Economic Development Zone', 'office'],
  ['经济开发区党工委', 'CPC Working Committee of the @ Economic Development Zone', 'party'],
  ['高新技术产业开发区管委会', 'Administrative Committee of the @ High-tech Industrial Development Zone', 'office'],
  ['高新技术产业开发区党工委', 'CPC Working Committee of the @ High-tech Industrial Development Zone', 'party'],
  ['高新区管委会', 'Administrative Committee of the @ High-tech Zone', 'office'],
  ['高新区党工委', 'CPC Working Committee of the @ High-tech Zone', 'party'],
  ['公安局', '* Public Security Bureau', 'office'],
  ['公安厅', '* Public Security Department', 'office'],
  ['机关事务服务中心', '* Government Offices Service Centre', 'office'],
  ['人武部', '* People’s Armed Forces Department', 'office'],
  ['委党校', 'Party School of the CPC * Committee', 'school'],
  ['党校', '* Party School', 'school'],
  ['供销合作社联合社', '* Federation of Supply and Marketing Cooperatives', 'office'],
  ['供销社', '* Supply and Marketing Cooperative', 'office'],
  ['融媒体中心', '* Convergence Media Centre', 'office'],
  ['档案馆', '* Archives', 'office'],
  ['图书馆', '* Library', 'office'],
  ['博物馆', '* Museum', 'office'],
];

const BODY_BODIES: readonly (readonly [zh: string, en: string, kind: BodyKind])[] = [
  ['党组', 'Party Leadership Group', 'party'],
  ['党委', 'Party Committee', 'party'],
  ['机关党委', 'Office Party Committee', 'party'],
  ['党总支', 'General Party Branch', 'party'],
  ['党支部', 'Party Branch', 'party'],
  ['组织部', 'Organization Department', 'office'],
  ['宣传部', 'Publicity Department', 'office'],
  ['统战部', 'United Front Work Department', 'office'],
  ['社会工作部', 'Social Work Department', 'office'],
  ['政法委', 'Political and Legal Affairs Commission', 'party'],
  ['政法委员会', 'Political and Legal Affairs Commission', 'party'],
  ['办公厅', 'General Office', 'office'],
  ['办公室', 'General Office', 'office'],
  ['研究室', 'Research Office', 'office'],
  ['政策研究室', 'Policy Research Office', 'office'],
  ['督查室', 'Inspection Office', 'office'],
  ['老干部局', 'Bureau for Veteran Cadres', 'office'],
  ['信访局', 'Bureau of Complaints and Proposals', 'office'],
  ['编办', 'Office of the Institutional Organisation Commission', 'office'],
  ['机构编制委员会办公室', 'Office of the Institutional Organisation Commission', 'office'],
  ['网信办', 'Office of the Cyberspace Affairs Commission', 'office'],
  ['巡察办', 'Office of the Leading Group for Disciplinary Inspection Tours', 'office'],
  ['巡察工作领导小组办公室', 'Office of the Leading Group for Disciplinary Inspection Tours', 'office'],
  ['农村工作领导小组办公室', 'Office of the Leading Group for Rural Work', 'office'],
  ['机关工委', 'Working Committee for Offices', 'party'],
  ['直属机关工委', 'Working Committee for Offices', 'party'],
  ['党史研究室', 'Party History Research Office', 'office'],
  ['政治部', 'Political Department', 'office'],
  ['政治处', 'Political Division', 'office'],
  ['审判委员会', 'Judicial Committee', 'office'],
  ['检察委员会', 'Procuratorial Committee', 'office'],
  ['民事审判庭', 'Civil Division', 'office'],
  ['民事审判第一庭', 'First Civil Division', 'office'],
  ['民事审判第二庭', 'Second Civil Division', 'office'],
  ['民事审判第三庭', 'Third Civil Division', 'office'],
  ['刑事审判庭', 'Criminal Division', 'office'],
  ['刑事审判第一庭', 'First Criminal Division', 'office'],
  ['刑事审判第二庭', 'Second Criminal Division', 'office'],
  ['行政审判庭', 'Administrative Division', 'office'],
  ['环境资源审判庭', 'Environment and Resources Division', 'office'],
  ['审判监督庭', 'Trial Supervision Division', 'office'],
  ['立案庭', 'Case-filing Division', 'office'],
  ['执行局', 'Enforcement Bureau', 'office'],
  ['第一纪检监察室', 'First Discipline Inspection and Supervision Office', 'office'],
  ['第二纪检监察室', 'Second Discipline Inspection and Supervision Office', 'office'],
  ['第三纪检监察室', 'Third Discipline Inspection and Supervision Office', 'office'],
  ['纪检监察组', 'Discipline Inspection and Supervision Team', 'office'],
  ['工会', 'Trade Union', 'mass'],
];

/**
 * The eight democratic parties by their short and full names, which stand before the place: 民盟台州市委. Source: their own English names.
 */
export const DEMOCRATIC_PARTIES: readonly (readonly [zh: string, full: string, en: string])[] = [
  ['民革', '中国国民党革命委员会', 'Revolutionary Committee of the Chinese Kuomintang'],
  ['民盟', '中国民主同盟', 'China Democratic League'],
  ['民建', '中国民主建国会', 'China National Democratic Construction Association'],
  ['民进', '中国民主促进会', 'China Association for Promoting Democracy'],
  ['农工党', '中国农工民主党', 'Chinese Peasants’ and Workers’ Democratic Party'],
  ['致公党', '中国致公党', 'China Zhi Gong Party'],
  ['九三学社', '九三学社', 'Jiusan Society'],
  ['台盟', '台湾民主自治同盟', 'Taiwan Democratic Self-Government League'],
];

/** All bodies, the longest words first: 人大常委会 before 人大. */
export const BODIES: readonly Body[] = [
  ...PLACE_BODIES.map(([zh, en, kind]) => ({ zh, en, kind, under: 'place' as const })),
  ...BODY_BODIES.map(([zh, en, kind]) => ({ zh, en, kind, under: 'body' as const })),
  ...DEMOCRATIC_PARTIES.map(([zh, , en]) => ({
    zh,
    en: `* Committee of the ${en}`,
    kind: 'democratic' as const,
    under: 'place' as const,
  })),
].sort((a, b) => b.zh.length - a.zh.length);
