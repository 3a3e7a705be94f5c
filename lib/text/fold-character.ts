import { TRADITIONAL_CHARACTERS } from './traditional-characters';

/** Hyphens, dashes and minus signs, all read as `-`; wave dashes as `~`. Source: Unicode, general punctuation. */
const DASHES = '‐‑‒–—―−─﹣－ー';
const WAVES = '～〜∼';
/** The dots that stand between the parts of a name: 买买提·吐尔逊. */
const DOTS = '·•・‧∙⋅･᛫●';
const QUOTES = '“”„‟〝〞';
const SLASHES = '／∕';
/** The upright strokes of tables that are drawn with characters. */
const STROKES = '│┃║￨';

/** Radicals that Unicode does not fold, as PDFs print them for whole characters. Source: Unicode, CJK Radicals Supplement. */
const RADICALS =
  '⺠民⻓长⻄西⻋车⻅见⻔门⻚页⻛风⻜飞⻢马⻩黄⻬齐⻰龙⻥鱼⻦鸟⻨麦⻆角⻉贝⻝食⻘青⻁虎⺟母⻣骨⻤鬼⻮齿⻳龟⻙韦⻪黾';

/** The folded form of each UTF-16 unit; most are their own. */
const table = new Uint16Array(0x10000);
for (let code = 0; code < table.length; code++) table[code] = code;
const fold = (characters: string, to: string) => {
  for (const character of characters) table[character.charCodeAt(0)] = to.charCodeAt(0);
};
foldRange(0x2e80, 0x2fdf); // radicals as PDFs print them: ⼈ for 人
foldRange(0xf900, 0xfaff); // compatibility ideographs
for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0; // full width
fold(DASHES, '-');
fold(WAVES, '~');
fold(DOTS, '·');
fold(QUOTES, '"');
fold(SLASHES, '/');
fold(STROKES, '|');
fold('﹒．', '.');
fold('︰﹕：', ':');
fold('﹐，', ',');
fold('﹔；', ';');
fold('﹙〔【［（', '(');
fold('﹚〕】］）', ')');
fold('〇○◯', '〇');
for (let at = 0; at < RADICALS.length; at += 2) fold(RADICALS.charAt(at), RADICALS.charAt(at + 1));
for (const [traditional, simple] of Object.entries(TRADITIONAL_CHARACTERS)) fold(traditional, simple);
// what a radical or a compatibility ideograph stands for may itself be a traditional one: ⿂, 魚, 鱼
for (let code = 0; code < table.length; code++) table[code] = foldCode(foldCode(code));

/** Units between two codes, where Unicode folds one to one other. */
function foldRange(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const folded = String.fromCharCode(code).normalize('NFKC');
    if (folded.length === 1) table[code] = folded.charCodeAt(0);
  }
}

/**
 * The one form in which the grammar sees a UTF-16 unit: half width, simplified, one kind of dash, dot and bracket.
 * One unit always becomes one unit, so that offsets stay true. Example: `foldCode('，'.charCodeAt(0))` is that of `,`.
 */
export function foldCode(code: number): number {
  return table[code] ?? code;
}
