import { expect, test } from 'vitest';
import { readHtml } from './read-html';

async function textOf(html: string): Promise<string> {
  const outcome = await readHtml(new TextEncoder().encode(html), {});
  return outcome.kind === 'read' ? outcome.text : outcome.reason;
}

test.each([
  ['<p>甲</p><p>乙</p>', '甲\n乙'],
  ['<div>甲<div>乙</div>丙</div>', '甲\n乙\n丙'],
  ['甲<br>乙<br/>丙', '甲\n乙\n丙'],
  ['<p>李<b>某</b><span>，男</span></p>', '李某，男'],
  ['<p>\n  甲\n  乙  </p>', '甲 乙'],
  ['<p>　　李&nbsp;&nbsp;坚</p>', '　　李\u00a0\u00a0坚'],
  ['<p>章&#179286;，&lt;script&gt;</p>', '章\u{2bc56}，<script>'],
  ['<p>甲<p>乙', '甲\n乙'],
  ['<ul><li>甲<li>乙</ul>', '甲\n乙'],
  ['<pre>甲\n  乙</pre>丙', '甲\n  乙\n丙'],
  ['<html><head><title>题</title></head><body>甲</body></html>', '甲'],
  ['甲<script>var a="<p>乙</p>"</script><style>p{}</style><!-- 丙 -->', '甲'],
  ['<nav>首页</nav><div role="navigation">要闻</div>甲', '甲'],
  ['<p hidden>甲</p><p style="color:red; DISPLAY : none">乙</p>丙', '丙'],
  ['<button>第一期</button><div class="panel" style="display:none">甲</div>乙', '甲\n乙'],
  ['<div role="tabpanel" hidden>甲</div><div class="mask" hidden>乙</div>', '甲'],
  ['<div class="footer">版权所有</div>', '版权所有'],
])('%s', async (html, text) => {
  expect(await textOf(html)).toBe(text);
});

test('a row is one line, with a blank line around the table', async () => {
  const html = '<p>名单</p><table><tr><th>姓名</th><th>性别</th></tr><tr><td>李某</td><td></td></tr></table><p>完</p>';
  expect(await textOf(html)).toBe('名单\n\n姓名\t性别\n李某\t\n\n完');
});

test('a photograph in a table of its own leaves the table around it one of data', async () => {
  const photograph = '<table><tr><td><img src="a.jpg" alt="照片"></td></tr></table>';
  const html = `<table><tr><td>姓名</td><td>李某</td><td>${photograph}</td></tr><tr><td>性别</td><td>男</td><td></td></tr></table>`;
  expect(await textOf(html)).toBe('姓名\t李某\t\n性别\t男\t');
});

test('a merged cell stands in each row and column that it spans', async () => {
  const html =
    '<table><tr><td rowspan="2">姓名</td><td colspan="2">学历学位</td></tr><tr><td>学历</td><td>学位</td></tr>' +
    '<tr><td>李某</td><td>大学</td><td>学士</td></tr></table>';
  expect(await textOf(html)).toBe('姓名\t学历学位\t学历学位\n姓名\t学历\t学位\n李某\t大学\t学士');
});

test('ends of cells and rows may be left out', async () => {
  expect(await textOf('<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>')).toBe('甲\t乙\n丙\t丁');
});

test('a break and a paragraph within a cell are a space', async () => {
  const html = '<table><tr><td>出生<br>年月</td><td><p>桑&nbsp;榆</p></td></tr><tr><td>a</td><td>b</td></tr></table>';
  expect(await textOf(html)).toBe('出生 年月\t桑\u00a0榆\na\tb');
});

test('a table that lays out the page is read as paragraphs', async () => {
  const article = '<p>公示通告</p><p>李某，男，汉族，现任某县委书记，拟任某市副市长。</p>';
  expect(await textOf(`<table><tr><td>${article}</td></tr></table>`)).toBe(
    '公示通告\n李某，男，汉族，现任某县委书记，拟任某市副市长。',
  );
  expect(await textOf(`<table><tr><td>首页</td><td>${article}</td></tr></table>`)).toBe(
    '首页\n公示通告\n李某，男，汉族，现任某县委书记，拟任某市副市长。',
  );
});

test('a table of people within a table of the page keeps its rows', async () => {
  const people = '<table><tr><td>李某</td><td>男</td></tr><tr><td>张某</td><td>女</td></tr></table>';
  expect(await textOf(`<table><tr><td><p>名单</p>${people}<p>完</p></td></tr></table>`)).toBe(
    '名单\n\n李某\t男\n张某\t女\n\n完',
  );
});

test('a cell of several paragraphs in a list of people stays in its row', async () => {
  const row = (name: string) =>
    `<tr><td>${name}</td><td><p>现任某县委书记，某县人大常委会主任</p><p>一级调研员</p></td></tr>`;
  expect(await textOf(`<table>${['甲', '乙', '丙', '丁'].map(row).join('')}</table>`)).toMatch(
    /^甲\t现任某县委书记，某县人大常委会主任 一级调研员\n乙\t/u,
  );
});

test('a table of very many rows is read', async () => {
  const html = `<table>${'<tr><td>甲<td>乙'.repeat(150_000)}</table>`;
  expect((await textOf(html)).split('\n')).toHaveLength(150_000);
});

test('a span over a million rows does not fill the memory', async () => {
  const html = `<table><tr><td rowspan="0">${'长'.repeat(20_000)}</td><td>甲</td></tr>${'<tr><td>乙</td></tr>'.repeat(5_000)}</table>`;
  expect((await textOf(html)).length).toBeLessThan(5_000_000);
});
