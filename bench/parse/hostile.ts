/**
 * Repetitions that punish a rule which looks at the same place twice, or an expression that tries every split.
 * `#` stands for a number that is another each time.
 */
export const HOSTILE = {
  commas: '，',
  brackets: '（',
  'closed brackets': '（）',
  digits: '2025',
  dates: '1969年11月',
  'current posts': '现任',
  proposals: '拟任',
  'current and proposed': '现任市长，拟任',
  names: '；李坚（女）',
  lists: '、副书记',
  'heads side by side': '\n姓名\t现任职务\t拟任职务\t姓名\t现任职务\t拟任职务\n李坚\t镇长',
  titles: '任前公示\n',
  tabs: '男\t',
  spaces: '　',
  headings: '\n一、拟任县委书记：',
  'titles of lists': '\n关于任前公示的公告\n拟任公示如下，现任',
  'heads of tables': '\n姓名 性别 现任职务 拟任职务',
  'labels and values': '\n姓名：李坚\n性别：男\n拟任职务：市长',
  'phone numbers': '、0571-#',
  hours: '（8:30—17:00）',
  mails: '，a#@example.cn',
} as const;
export type HostileName = keyof typeof HOSTILE;

/** These are told of the ways to comment, the others within the first nominee. */
const OF_CHANNELS: ReadonlySet<HostileName> = new Set(['phone numbers', 'hours', 'mails']);

const HEAD = `滨海市市管干部任前公示

现将沈芮等2名同志任前公示如下：
沈芮，女，汉族，1972年4月生，大学，中共党员，现任市财政局副局长，拟任市直单位正职`;
const CHANNELS = '。\n联系电话：0576-12380';
const TAIL = `。
顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市图书馆馆长，拟任市直单位正职。
公示时间：2024年6月17日至2024年6月21日。联系电话：0576-12380。
中共滨海市委组织部
2024年6月14日
`;

/**
 * A notice with a repetition of at least `bytes` bytes in its first nominee, so that no early way out is open to the parser.
 * Example: `hostileText('commas', 100_000)`.
 */
export function hostileText(name: HostileName, bytes: number): string {
  const unit = HOSTILE[name];
  const parts = Array.from({ length: Math.ceil(bytes / Buffer.byteLength(unit)) }, (_, at) =>
    unit.replace('#', String(1_000_000 + at)),
  );
  return HEAD + (OF_CHANNELS.has(name) ? CHANNELS : '') + parts.join('') + TAIL;
}
