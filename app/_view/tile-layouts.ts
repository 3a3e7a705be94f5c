/** Where a tile stands: the row from the north, and the column of its left half; rows are offset by one column. */
interface TilePlace {
  readonly row: 1 | 2 | 3 | 4;
  readonly col: number;
}

/** What lies around a province, for orientation. */
export interface Neighbour {
  readonly zh: string;
  readonly en: string;
  readonly row: 1 | 2 | 3 | 4;
  readonly col: number;
  readonly shape: 'flat' | 'upright' | 'half' | 'sea';
}

export interface TileLayout {
  readonly tiles: Readonly<Record<string, TilePlace>>;
  readonly around: readonly Neighbour[];
}

/**
 * Tile maps by province code. Squares stand at the bearing of their cities, set by hand from any atlas; area and
 * distance mean nothing. A province without a layout is shown as a list.
 */
export const TILE_LAYOUTS: Readonly<Record<string, TileLayout>> = {
  // 浙江
  330000: {
    tiles: {
      330500: { row: 1, col: 4 }, // 湖州
      330400: { row: 1, col: 6 }, // 嘉兴
      330100: { row: 2, col: 3 }, // 杭州
      330600: { row: 2, col: 5 }, // 绍兴
      330200: { row: 2, col: 7 }, // 宁波
      330900: { row: 2, col: 9 }, // 舟山
      330800: { row: 3, col: 2 }, // 衢州
      330700: { row: 3, col: 4 }, // 金华
      331000: { row: 3, col: 6 }, // 台州
      331100: { row: 4, col: 3 }, // 丽水
      330300: { row: 4, col: 5 }, // 温州
    },
    around: [
      { zh: '安徽', en: 'Anhui', row: 1, col: 2, shape: 'upright' },
      { zh: '上海', en: 'Shanghai', row: 1, col: 8, shape: 'flat' },
      { zh: '江西', en: 'Jiangxi', row: 3, col: 1, shape: 'half' },
      { zh: '福建', en: 'Fujian', row: 4, col: 1, shape: 'flat' },
      { zh: '东海', en: 'East China Sea', row: 3, col: 9, shape: 'sea' },
    ],
  },
};
