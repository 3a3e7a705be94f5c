import { shortNameOf } from '../lib/places/short-name';

/**
 * Prefectures that got another code, and the city that has their area today. 巢湖 was divided among three cities: its
 * counties stand below by themselves.
 * Source: 民政部, 县级以上行政区划变更情况 of the years 2003–2019.
 */
const PREFECTURES: ReadonlyMap<string, string> = new Map([
  ['1423', '1411'], // 吕梁地区 2003
  ['1526', '1509'], // 乌兰察布盟 2003
  ['1528', '1508'], // 巴彦淖尔盟 2003
  ['3414', '3401'], // 巢湖市 2011
  ['3712', '3701'], // 莱芜市 2019
  ['5222', '5206'], // 铜仁地区 2011
  ['5224', '5205'], // 毕节地区 2011
  ['5327', '5308'], // 思茅地区 2003
  ['5335', '5309'], // 临沧地区 2003
  ['5421', '5403'], // 昌都地区 2014
  ['5422', '5405'], // 山南地区 2016
  ['5423', '5402'], // 日喀则地区 2014
  ['5424', '5406'], // 那曲地区 2017
  ['5426', '5404'], // 林芝地区 2015
  ['6224', '6211'], // 定西地区 2003
  ['6226', '6212'], // 陇南地区 2004
  ['6321', '6302'], // 海东地区 2013
  ['6521', '6504'], // 吐鲁番地区 2015
  ['6522', '6505'], // 哈密地区 2016
]);

/** Single divisions that moved to another city, or whose old code belongs to another division today. Same source. */
const DIVISIONS: ReadonlyMap<string, string> = new Map([
  ['139001', '130682'], // 定州
  ['139002', '130181'], // 辛集
  ['232701', '232700'], // 加格达奇, now without a code of its own: 232701 is 漠河
  ['341421', '340124'], // 庐江 → 合肥
  ['341422', '340281'], // 无为 → 芜湖
  ['341423', '340522'], // 含山 → 马鞍山
  ['341424', '340523'], // 和县 → 马鞍山
  ['340823', '340722'], // 枞阳 → 铜陵
  ['341521', '340422'], // 寿县 → 淮南
  ['410881', '419001'], // 济源
  ['469003', '460400'], // 儋州
  ['512081', '510185'], // 简阳 → 成都
  ['220381', '220184'], // 公主岭 → 长春
  ['640321', '640500'], // 中卫
  ['640322', '640521'], // 中宁
  ['640421', '640522'], // 海原
  ['371202', '370116'], // 莱城 → 莱芜区
  ['220604', '220605'], // 江源
  ['360402', '360402'], // 庐山区 is 濂溪区, not the younger 庐山市
  ['320405', '320412'], // 戚墅堰 → 武进
  ['370802', '370811'], // 济宁's 市中区 → 任城
  ['110103', '110101'], // 崇文 → 东城
  ['110104', '110102'], // 宣武 → 西城
  ['310103', '310101'], // 卢湾 → 黄浦
  ['310108', '310106'], // 闸北 → 静安
  ['310119', '310115'], // 南汇 → 浦东
  ['120107', '120116'], // 塘沽, 汉沽, 大港 → 滨海
  ['120108', '120116'],
  ['120109', '120116'],
  ['330103', '330105'], // 下城 → 拱墅
  ['330104', '330102'], // 江干 → 上城
  ['330204', '330212'], // 江东 → 鄞州
  ['330621', '330603'], // 绍兴县 → 柯桥
]);

/**
 * The code of today's division in place of a retired one: the division of the same short name in the same city, else the
 * renamed division that kept the code, else the city that has its area; `null` when the lists tell none.
 * Example: `successorOf('330185', '临安市', today)` is `'330112'`.
 */
export function successorOf(code: string, name: string, today: ReadonlyMap<string, string>): string | null {
  const known = DIVISIONS.get(code);
  if (known !== undefined) return known;
  const prefix = municipalityPrefix(code) ?? PREFECTURES.get(code.slice(0, 4)) ?? code.slice(0, 4);
  const short = shortNameOf(name);
  const heir = [...today].find(([other, theirs]) => other.startsWith(prefix) && shortNameOf(theirs) === short);
  if (heir !== undefined) return heir[0];
  if (today.has(code) && !code.startsWith('4690')) return code;
  const city = prefix.padEnd(6, '0');
  return today.has(city) ? city : null;
}

/** The counties of a municipality were renumbered freely: 110228 密云县 is 110118 密云区. */
function municipalityPrefix(code: string): string | null {
  return /^(11|12|31|50)/.test(code) ? code.slice(0, 2) : null;
}
