/**
 * Words by which a body is known, as they stand in the names of posts. Source: the names which notices of 2004–2026 print, and
 * for ranks 公务员职务与职级并行规定 (2019) and the regulations on the ranks of judges, prosecutors and police.
 */

/**
 * A zone or a court that is named after a city sits in it: 合肥高新技术产业开发区, 西安国际港务区, 武汉海事法院, 温州调查队. 军区, 战区, 地区,
 * 校区, 社区 are no zones.
 */
const ZONES = [
  '(?<![军战防戍地校社小院辖])区',
  '(?:产业|工业|科技|物流|软件|创业|化工|农业)园',
  '(?:新|科学|科技|大学|智慧|未来|健康)城',
  '法院',
  '检察院',
  '调查队',
].join('|');

/** What a body named after a place may be without sitting in its city's hands: 南京林业大学, 徐州矿务集团. */
const INSTITUTIONS =
  '大学(?!城)|学院|学校|中学|小学|公司|集团|医院|银行|研究院|研究所|设计院|铁路局|海关|电网|供电|剧院|报社|机场|港务局';

export const ZONE = new RegExp(ZONES, 'u');
export const INSTITUTION = new RegExp(INSTITUTIONS, 'u');

/** After a county's short name the zone's own words follow at once: 昆山经济技术开发区, but not 红旗|渠经济技术开发区. */
export const ZONE_BEGINS =
  /^(?:\(?国家|\(省级|省级|高新|高技术|经济|经开|工业|产业|综合|保税|出口|旅游|现代|农业|生态|科技|新区|新城|新材料|开发区|园区|临港|临空|空港|港区|化工|风景|度假|城乡|文化|循环|智能|高端)/u;

/** 大学城 and 大学生 are no university. */
export const UNIVERSITY = /大学(?![城生路街])|学院/u;

/** Colleges that cities run: 温州科技职业学院, 台州技师学院, 电视大学 and 开放大学 excepted. Source: 高等职业教育 under 职业教育法, art. 33. */
export const MUNICIPAL_COLLEGE =
  /^(?!.*大学)[^院]*(?:职业|职工|技师|技工|教育|行政|幼儿师范|广播电视|社会主义|开放|卫生)[^院]*学院/u;

/** Bodies above the city, also those in a city: 省直单位, 自治区财政厅, 中国人民银行温州市分行. */
export const UPPER_BODY = /^(?:省|自治区|全国|国家|中央|中国|最高|国务院|部属|国网|中央企业|央企)/u;

/** Central bodies whose local organ is named next: 国家税务总局|杭州市税务局. */
const CENTRAL_PREFIX = '国家税务总局|国家统计局';

/** A word of the issuer's own level begins a body of its own: 市科协副主席. */
export const OWN_LEVEL = /^(?:市|州|盟|地委|行署|县|区|旗|团市|团县|团区|团州)/u;

/** What may stand before a body's name: 民盟|烟台市委, 提名为|瑞安市市长候选人, 中共|台州市委. */
export const BEFORE_BODY = new RegExp(
  `^(?:[12][0-9]{3}年(?:[0-9]{1,2}月)?(?:起|至今|开始)?|中国\\((?=[^()]{2,4}\\)自由贸易)|中共|中国共产党|共青团|团|民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟|原|兼任?|并?挂职?任?|挂任|并?(?:提名|推荐)为?|并?拟?任|为|${CENTRAL_PREFIX})`,
  'u',
);

/** A bare rank or grade tells no place: 一级巡视员, 四级高级法官, 正处级. */
export const BARE_RANK =
  /^(?:拟?(?:晋升|任)为?)?(?:职级)?(?:[一二三四五六七八九]级|副|正)?(?:高级)?(?:巡视员|调研员|主任科员|科员|办事员|法官|检察官|法官助理|检察官助理|警长|警员|职员|警务专员|警务技术(?:总监|专员|主任|主管)|(?:主任|主检)?法医师?|监察官|督办|主办|行政执法员|警监|警督|警司)(?:职级)?(?:人选)?$|^(?:拟?(?:晋升|任)为?)?警务技术[一二三四]级(?:总监|专员|主任|主管)(?:职级)?(?:人选)?$|^(?:正|副)(?:省|部|厅|局|地|县|处|乡|科|股)+长?级(?:干部)?$/u;
