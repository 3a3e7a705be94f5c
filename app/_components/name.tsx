import { plainPinyin } from '@/app/_format/plain-pinyin';
import { useView } from '@/app/_view/current-view';

interface NameProps {
  readonly name: string;
  readonly pinyin: string | null;
  /** false where the characters stand beside it anyway */
  readonly beside?: boolean;
}

/**
 * A name as printed, set to the width of three characters (李　坚) by the stylesheet alone, so that it is still copied
 * and found as 李坚. In English its pinyin, which the reader is told is generated, with the characters beside it.
 */
export function Name({ name, pinyin, beside = true }: NameProps) {
  const { locale } = useView();
  if (locale === 'zh') return <span className={`nm ${widthOf(name)}`.trim()}>{name}</span>;
  if (pinyin === null)
    return (
      <span className="nm loose" lang="zh-Hans">
        {name}
      </span>
    );
  return (
    <>
      <span className="nm loose">{plainPinyin(pinyin)}</span>
      {beside ? (
        <span className="nm-zh" lang="zh-Hans">
          {name}
        </span>
      ) : null}
    </>
  );
}

function widthOf(name: string): string {
  if (/^\p{Script=Han}{2,3}$/u.test(name)) return '';
  return [...name].length > 4 ? 'loose long' : 'loose';
}

/** A name inside a sentence or a heading. Example: `nameWords({ name: '李坚', pinyin: 'Lǐ Jiān' }, 'en')` is `Li Jian`. */
export function nameWords({ name, pinyin }: { name: string; pinyin: string | null }, locale: 'zh' | 'en'): string {
  return locale === 'en' && pinyin !== null ? plainPinyin(pinyin) : name;
}
