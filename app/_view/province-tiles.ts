/** A province on the tile map of the country. */
interface ProvinceTile {
  readonly code: string;
  /** 简称 */
  readonly zh: string;
  /** the letters of ISO 3166-2:CN */
  readonly en: string;
  /** from the north, and from the west */
  readonly row: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly col: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/**
 * The 34 provinces, each a square beside its neighbours as far as squares allow; area and distance mean nothing. From the
 * north to the south. Sources: GB/T 2260 (codes), 民政部 行政区划简称, ISO 3166-2:CN (letters); placed by hand from any atlas.
 */
export const PROVINCE_TILES: readonly ProvinceTile[] = [
  { code: '230000', zh: '黑', en: 'HL', row: 1, col: 8 },
  { code: '150000', zh: '蒙', en: 'NM', row: 2, col: 5 },
  { code: '110000', zh: '京', en: 'BJ', row: 2, col: 6 },
  { code: '220000', zh: '吉', en: 'JL', row: 2, col: 8 },
  { code: '650000', zh: '新', en: 'XJ', row: 3, col: 1 },
  { code: '640000', zh: '宁', en: 'NX', row: 3, col: 4 },
  { code: '140000', zh: '晋', en: 'SX', row: 3, col: 5 },
  { code: '130000', zh: '冀', en: 'HE', row: 3, col: 6 },
  { code: '120000', zh: '津', en: 'TJ', row: 3, col: 7 },
  { code: '210000', zh: '辽', en: 'LN', row: 3, col: 8 },
  { code: '630000', zh: '青', en: 'QH', row: 4, col: 2 },
  { code: '620000', zh: '甘', en: 'GS', row: 4, col: 3 },
  { code: '610000', zh: '陕', en: 'SN', row: 4, col: 4 },
  { code: '410000', zh: '豫', en: 'HA', row: 4, col: 5 },
  { code: '370000', zh: '鲁', en: 'SD', row: 4, col: 6 },
  { code: '540000', zh: '藏', en: 'XZ', row: 5, col: 2 },
  { code: '510000', zh: '川', en: 'SC', row: 5, col: 3 },
  { code: '500000', zh: '渝', en: 'CQ', row: 5, col: 4 },
  { code: '420000', zh: '鄂', en: 'HB', row: 5, col: 5 },
  { code: '340000', zh: '皖', en: 'AH', row: 5, col: 6 },
  { code: '320000', zh: '苏', en: 'JS', row: 5, col: 7 },
  { code: '310000', zh: '沪', en: 'SH', row: 5, col: 8 },
  { code: '530000', zh: '滇', en: 'YN', row: 6, col: 3 },
  { code: '520000', zh: '黔', en: 'GZ', row: 6, col: 4 },
  { code: '430000', zh: '湘', en: 'HN', row: 6, col: 5 },
  { code: '360000', zh: '赣', en: 'JX', row: 6, col: 6 },
  { code: '330000', zh: '浙', en: 'ZJ', row: 6, col: 7 },
  { code: '450000', zh: '桂', en: 'GX', row: 7, col: 4 },
  { code: '440000', zh: '粤', en: 'GD', row: 7, col: 5 },
  { code: '350000', zh: '闽', en: 'FJ', row: 7, col: 6 },
  { code: '710000', zh: '台', en: 'TW', row: 7, col: 8 },
  { code: '460000', zh: '琼', en: 'HI', row: 8, col: 4 },
  { code: '820000', zh: '澳', en: 'MO', row: 8, col: 5 },
  { code: '810000', zh: '港', en: 'HK', row: 8, col: 6 },
];
