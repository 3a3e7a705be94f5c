/** What a notice says that it is, at the end of its title. Sources: the titles that notices of 2004–2026 print. */
export const NOTICE_FORMS: readonly (readonly [zh: RegExp, en: string])[] = [
  [/^更正(?:公告|公示|通告)$/u, 'Correction'],
  [/任职?前的?公示(?:的?(?:公告|通告|通知))?$/u, 'Notice before appointment'],
  [/职级晋升(?:人选)?的?(?:任前)?公示(?:公告|通告)?$/u, 'Notice before promotion in rank'],
  [/(?:人选)?的?公示(?:的?(?:公告|通告|通知))?$/u, 'Notice'],
];

/** Whom a title names, where it names no one person. */
export const NOTICE_GROUPS: ReadonlyMap<string, string> = new Map([
  ['干部', 'officials'],
  ['领导干部', 'leading officials'],
  ['省管干部', 'provincially managed officials'],
  ['省管领导干部', 'provincially managed leading officials'],
  ['省委管理干部', 'officials managed by the CPC Provincial Committee'],
  ['委管理干部', 'officials managed by the CPC committee'],
  ['市管干部', 'municipally managed officials'],
  ['市管领导干部', 'municipally managed leading officials'],
  ['市委管理干部', 'officials managed by the CPC Municipal Committee'],
  ['州管干部', 'officials managed by the prefecture'],
  ['县管干部', 'officials managed by the county'],
  ['县管领导干部', 'leading officials managed by the county'],
  ['区管干部', 'officials managed by the district'],
  ['区管领导干部', 'leading officials managed by the district'],
  ['拟任干部', 'officials proposed for appointment'],
  ['拟任人选', 'candidates for appointment'],
  ['拟任(提名)干部', 'officials proposed for appointment or nomination'],
  ['拟提拔任用干部', 'officials proposed for promotion'],
  ['拟选拔任用干部', 'officials proposed for selection'],
  ['拟选拔任用科级干部', 'section-level officials proposed for selection'],
  ['拟提拔任用科级干部', 'section-level officials proposed for promotion'],
]);
