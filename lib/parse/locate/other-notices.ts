const OTHER_NOTICE =
  /招聘|录用|招录|招考|拟聘用人员|表彰|先进|优秀|劳动模范|劳模|发展对象|预备党员|入党|代表(?:候选)?人|评审|职称|(?<!干部)任职资格(?!审查|审核|条件)|评选|奖励|津贴|资助/u;
/** 拟任职干部公示（样式）: what such a notice has to look like */
const PATTERN = /样式|样表|模板|范本|格式/u;
/** 高级教师职务任职资格 is a professional title, and no post */
const ABOUT_OFFICES = /任前|拟任|任职(?!资格)|任用|提拔|晋升(?![^、及和]{0,6}(?:职称|专业技术))/u;

/**
 * Whether the title or announcement of a public notice is about recruitment, awards or party membership, or the pattern of a notice: it lists people too
 * and proposes nobody for a post. Example: `isAboutOthers('拟聘用人员公示')` is `true`.
 */
export function isAboutOthers(words: string): boolean {
  return PATTERN.test(words) || (OTHER_NOTICE.test(words) && !ABOUT_OFFICES.test(words));
}
