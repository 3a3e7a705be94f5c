/** What the notice of 2025-12-22 prints, in its own order. */
export const nominees = [
  { zh: '李志龙', en: 'Li Zhilong', city: '330100', born: '1969-11', post: '杭州市拱墅区委书记、一级巡视员' },
  { zh: '李坚', en: 'Li Jian', city: '330300', born: '1971-05', post: '瑞安市委书记' },
  { zh: '金水法', en: 'Jin Shuifa', city: '330600', born: '1969-01', post: '绍兴市财政局局长、党委书记' },
  {
    zh: '张永明',
    en: 'Zhang Yongming',
    city: '330600',
    born: '1969-09',
    post: '绍兴市经信局局长、党组书记、一级调研员',
  },
  {
    zh: '褚惠斌',
    en: 'Chu Huibin',
    city: '330700',
    born: '1972-05',
    post: '金华市政府党组成员、秘书长、办公室党组书记、一级调研员',
  },
  {
    zh: '王宽民',
    en: 'Wang Kuanmin',
    city: '330700',
    born: '1971-11',
    post: '金华市纪委副书记、市监委副主任、一级调研员',
  },
  {
    zh: '陈建斌',
    en: 'Chen Jianbin',
    city: '331000',
    born: '1970-08',
    post: '台州市委副书记、市监委副主任、二级巡视员',
  },
  {
    zh: '吕婷婷',
    en: 'Lü Tingting',
    city: '331000',
    born: '1969-07',
    post: '台州市委副秘书长、办公室主任、一级调研员',
  },
  {
    zh: '黄人川',
    en: 'Huang Renchuan',
    city: '331000',
    born: '1970-03',
    post: '台州市政府党组成员、秘书长、办公室党组书记、一级调研员',
  },
  { zh: '李忠伟', en: 'Li Zhongwei', city: '331100', born: '1975-01', post: '云和县委书记、二级巡视员' },
  { zh: '刘云华', en: 'Liu Yunhua', city: '331100', born: '1974-08', post: '丽水市委副秘书长、办公室主任、一级调研员' },
  { zh: '陈科强', en: 'Chen Keqiang', city: '331100', born: '1969-05', post: '丽水市委组织部常务副部长、一级调研员' },
] as const;

/** The cities in which those posts sit, with how many of them. */
export const cities = [
  { code: '330100', zh: '杭州', en: 'Hangzhou', count: 1 },
  { code: '330300', zh: '温州', en: 'Wenzhou', count: 1 },
  { code: '330600', zh: '绍兴', en: 'Shaoxing', count: 2 },
  { code: '330700', zh: '金华', en: 'Jinhua', count: 2 },
  { code: '331000', zh: '台州', en: 'Taizhou', count: 3 },
  { code: '331100', zh: '丽水', en: 'Lishui', count: 3 },
] as const;

export const title = '浙江省省管干部任前公示通告';

/** The names of those who fit, in the notice's order. */
export function namesWhere(fits: (nominee: (typeof nominees)[number]) => boolean): string[] {
  return nominees.filter(fits).map(({ zh }) => zh);
}
