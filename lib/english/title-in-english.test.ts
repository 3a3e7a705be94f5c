import { describe, expect, it } from 'vitest';
import { issuerInEnglish } from './issuer-in-english';
import { titleInEnglish } from './title-in-english';

describe('an issuer', () => {
  it.each([
    ['中共浙江省委组织部', 'Organization Department of the CPC Zhejiang Provincial Committee'],
    ['中共温州市委组织部', 'Organization Department of the CPC Wenzhou Municipal Committee'],
    ['中共成都市青白江区委组织部', 'Organization Department of the CPC Qingbaijiang District Committee, Chengdu'],
    ['湖南省高级人民法院政治部', 'Political Department of the Higher People’s Court of Hunan'],
    ['中共四川省财政厅党组', 'Party Leadership Group of the Sichuan Provincial Department of Finance'],
    ['党委组织部', 'Organization Department of the Party Committee'],
  ])('%s is the %s', (issuer, english) => {
    expect(issuerInEnglish(issuer)).toBe(english);
  });

  it.each(['湖北交通投资集团有限公司党委', '某某局', '中共', '浙江省', '省委组织部干部一处'])(
    '%s stays Chinese',
    (issuer) => {
      expect(issuerInEnglish(issuer)).toBeNull();
    },
  );
});

describe('a title', () => {
  const nameOf = (name: string) => (name === '周一山' ? 'Zhou Yishan' : null);

  it.each([
    ['浙江省省管干部任前公示通告', 'Notice before appointment of provincially managed officials in Zhejiang'],
    ['温州市市管领导干部任前公示通告', 'Notice before appointment of municipally managed leading officials in Wenzhou'],
    ['江苏省省管领导干部任职前公示', 'Notice before appointment of provincially managed leading officials in Jiangsu'],
    ['湖南省委管理干部任前公示公告', 'Notice before appointment of officials managed by the CPC committee in Hunan'],
    ['干部任前公示通告', 'Notice before appointment of officials'],
    ['任前公示', 'Notice before appointment'],
    ['关于周一山等同志任前公示的公告', 'Notice before appointment of Zhou Yishan and others'],
    ['关于周一山同志任职前的公示', 'Notice before appointment of Zhou Yishan'],
    [
      '中共四川省委组织部关于周一山等10名同志任前公示的公告',
      'Organization Department of the CPC Sichuan Provincial Committee: Notice before appointment of Zhou Yishan and 9 others',
    ],
    ['关于周一山等同志职级晋升的公示', 'Notice before promotion in rank of Zhou Yishan and others'],
    ['关于拟选拔任用科级干部人选的公示', 'Notice of section-level officials proposed for selection'],
    [
      '宜昌市委组织部任前公示',
      'Organization Department of the CPC Yichang Municipal Committee: Notice before appointment',
    ],
    ['更正公告', 'Correction'],
  ])('%s is “%s”', (title, english) => {
    expect(titleInEnglish(title, nameOf)).toBe(english);
  });

  it.each([
    '湖北交通投资集团有限公司关于周一山等4名同志任职前公示',
    '关于吴二河等同志任前公示的公告',
    '安徽省公开选拔副厅级领导干部拟任人选公示',
    '某某任前公示',
    '通知',
    '',
  ])('%s stays Chinese', (title) => {
    expect(titleInEnglish(title, nameOf)).toBeNull();
  });
});
