import type { PostKind } from '../../lib/notice/nominee';

/** A family of bodies as they follow a place's name, and the posts in them: 台州市 + 财政局 + 副局长. */
export interface BodyTable {
  readonly kind: PostKind;
  readonly bodies: readonly string[];
  readonly titles: readonly string[];
}

/** The most frequent families first. */
export const BODIES: readonly BodyTable[] = [
  {
    kind: 'government',
    bodies: ['财政局', '发展和改革委员会', '水利局', '教育局', '审计局', '应急管理局', '交通运输局', '卫生健康委员会'],
    titles: ['局长', '副局长', '党组书记', '党组成员', '总工程师'],
  },
  { kind: 'party', bodies: ['委办公室', '委组织部', '委宣传部', '委党校'], titles: ['主任', '副部长', '常务副校长'] },
  { kind: 'congress', bodies: ['人大常委会'], titles: ['副主任', '秘书长', '办公室主任'] },
  { kind: 'cppcc', bodies: ['政协'], titles: ['副主席', '秘书长', '专门委员会主任'] },
  { kind: 'discipline', bodies: ['纪委监委'], titles: ['副书记', '常委', '派驻纪检监察组组长'] },
  { kind: 'court', bodies: ['中级人民法院'], titles: ['副院长', '审判委员会委员'] },
  { kind: 'procuratorate', bodies: ['人民检察院'], titles: ['副检察长', '检察委员会委员'] },
  { kind: 'mass-organisation', bodies: ['总工会', '妇女联合会', '工商业联合会'], titles: ['主席', '副主席'] },
  { kind: 'university', bodies: ['职业技术学院', '师范学院'], titles: ['党委书记', '副院长'] },
  { kind: 'school-or-institute', bodies: ['第一人民医院', '农业科学研究院'], titles: ['院长', '党委副书记'] },
  { kind: 'enterprise', bodies: ['城市建设投资集团有限公司', '水务集团有限公司'], titles: ['董事长', '总经理'] },
];

export const RANKS = ['一级调研员', '二级调研员', '三级调研员', '四级调研员', '二级巡视员'];
export const VERBS = ['拟任', '拟提名为', '拟进一步使用', '拟晋升', '拟推荐为'];
