import type { PostKind } from '../../notice/nominee';

/**
 * Which body a post belongs to, told by the words of the body; the first row that matches decides.
 * Source: the organs of the Constitution and the party's statute, and the classes of units in 事业单位登记管理暂行条例.
 */
export const POST_KIND_WORDS: readonly (readonly [PostKind, RegExp])[] = [
  ['enterprise', /公司|集团|企业|银行|厂$|信用社|联社|国资运营|股份/u],
  ['university', /大学|高校|高等学校|职业技术学院|师范学院|医学院|(?:^|[省市])[\p{Script=Han}]{2,8}学院|高等专科/u],
  ['cppcc', /政协/u],
  ['congress', /人大|人民代表大会/u],
  ['discipline', /纪委|监委|监察|纪检|纪律检查|巡察|巡视(?!员)/u],
  ['court', /法院|审判|法庭/u],
  ['procuratorate', /检察/u],
  [
    'mass-organisation',
    /总工会|工会|团委|共青团|^团[省市县区州]|妇联|妇女联合会|工商联|工商业联合会|文联|文学艺术界|科协|科学技术协会|侨联|残联|残疾人联合会|红十字会|社科联|作协|作家协会|人民团体|群团|台联|记协|贸促会|法学会|民[革盟建进](?!党员)|农工党|致公党|九三学社|台盟/u,
  ],
  [
    'school-or-institute',
    /学校|中学|小学|幼儿园|医院|研究院|研究所|科学院|农科院|剧院|剧团|博物馆|图书馆|文化馆|电视台|广播电台|报社|日报社|出版社|监测[中站]|事业单位|干部学院|疾控|血站|实验室|勘察院|设计院|勘测院/u,
  ],
  [
    'party',
    /[省市县区州盟旗镇乡]委(?!员会)|党委|党组|党工委|工委|组织部|宣传部|统战部|政法委|党校|书记|常委|社会工作部|网信办|编办|老干部局|党总支|党支部/u,
  ],
  [
    'government',
    /政府|[厅局司署]|委员会|发改委|国资委|卫健委|住建委|办公室|办公厅|管委会|[省市县区州镇乡]长|街道|乡|镇|秘书长|[处科股室队中心]/u,
  ],
];
