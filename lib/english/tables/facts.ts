/** The 56 peoples without 族. Source: GB/T 3304-1991 中国各民族名称的罗马字母拼写法和代码, in its order; where English has a word of its own (Tibetan, Korean, Russian), that. */
export const PEOPLES_IN_ENGLISH: ReadonlyMap<string, string> = new Map(
  (
    '汉 Han,蒙古 Mongol,回 Hui,藏 Tibetan,维吾尔 Uygur,苗 Miao,彝 Yi,壮 Zhuang,布依 Buyei,朝鲜 Korean,满 Man,侗 Dong,瑶 Yao,白 Bai,' +
    '土家 Tujia,哈尼 Hani,哈萨克 Kazak,傣 Dai,黎 Li,傈僳 Lisu,佤 Va,畲 She,高山 Gaoshan,拉祜 Lahu,水 Sui,东乡 Dongxiang,纳西 Naxi,' +
    '景颇 Jingpo,柯尔克孜 Kirgiz,土 Tu,达斡尔 Daur,仫佬 Mulao,羌 Qiang,布朗 Blang,撒拉 Salar,毛南 Maonan,仡佬 Gelao,锡伯 Xibe,' +
    '阿昌 Achang,普米 Pumi,塔吉克 Tajik,怒 Nu,乌孜别克 Uzbek,俄罗斯 Russian,鄂温克 Ewenki,德昂 Deang,保安 Bonan,裕固 Yugur,京 Gin,' +
    '塔塔尔 Tatar,独龙 Derung,鄂伦春 Oroqen,赫哲 Hezhen,门巴 Monba,珞巴 Lhoba,基诺 Jino'
  )
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** Political status. Source: GB/T 4762-1984; the parties' own English names. */
export const STATUSES_IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ['中共党员', 'member of the CPC'],
  ['中国共产党党员', 'member of the CPC'],
  ['党员', 'Party member'],
  ['中共预备党员', 'probationary member of the CPC'],
  ['预备党员', 'probationary Party member'],
  ['民革党员', 'member of the Revolutionary Committee of the Chinese Kuomintang'],
  ['民革会员', 'member of the Revolutionary Committee of the Chinese Kuomintang'],
  ['民盟盟员', 'member of the China Democratic League'],
  ['民盟会员', 'member of the China Democratic League'],
  ['民建会员', 'member of the China National Democratic Construction Association'],
  ['民进会员', 'member of the China Association for Promoting Democracy'],
  ['农工党党员', 'member of the Chinese Peasants’ and Workers’ Democratic Party'],
  ['农工党员', 'member of the Chinese Peasants’ and Workers’ Democratic Party'],
  ['致公党党员', 'member of the China Zhi Gong Party'],
  ['九三学社社员', 'member of the Jiusan Society'],
  ['台盟盟员', 'member of the Taiwan Democratic Self-Government League'],
  ['无党派人士', 'without party affiliation'],
  ['无党派', 'without party affiliation'],
  ['无党派民主人士', 'without party affiliation'],
  ['共青团员', 'member of the Communist Youth League'],
  ['群众', 'no party membership'],
]);

/** Levels of education. Source: GB/T 4658-2006 学历代码. */
export const LEVELS_OF_EDUCATION: ReadonlyMap<string, string> = new Map([
  ['研究生', 'postgraduate'],
  ['博士研究生', 'doctoral postgraduate'],
  ['硕士研究生', 'master’s postgraduate'],
  ['大学', 'university'],
  ['大学本科', 'university'],
  ['本科', 'university'],
  ['大专', 'junior college'],
  ['大学专科', 'junior college'],
  ['专科', 'junior college'],
  ['中专', 'secondary vocational'],
  ['高中', 'senior secondary'],
]);

/** What may stand before a level of education. */
export const WAYS_OF_STUDY: readonly (readonly [zh: string, en: string])[] = [
  ['在职', 'in service'],
  ['全日制', 'full-time'],
  ['中央党校', 'Central Party School'],
  ['省委党校', 'provincial Party school'],
  ['自治区党委党校', 'regional Party school'],
  ['自治区党校', 'regional Party school'],
  ['市委党校', 'municipal Party school'],
];

/** Fields of degrees. Source: 学位授予和人才培养学科目录, its categories and professional degrees. */
export const DEGREE_FIELDS: ReadonlyMap<string, string> = new Map([
  ['哲学', 'Philosophy'],
  ['经济学', 'Economics'],
  ['法学', 'Law'],
  ['法律', 'Law (professional)'],
  ['教育学', 'Education'],
  ['教育', 'Education (professional)'],
  ['文学', 'Literature'],
  ['历史学', 'History'],
  ['理学', 'Science'],
  ['工学', 'Engineering'],
  ['工程', 'Engineering (professional)'],
  ['农学', 'Agriculture'],
  ['农业推广', 'Agricultural Extension'],
  ['医学', 'Medicine'],
  ['军事学', 'Military Science'],
  ['管理学', 'Management'],
  ['艺术学', 'Arts'],
  ['公共管理', 'Public Administration'],
  ['工商管理', 'Business Administration'],
  ['会计', 'Accounting'],
  ['会计学', 'Accounting'],
]);
