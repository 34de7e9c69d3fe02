import { describe, expect, test } from '@jest/globals';
import { htmlText } from '../../../src/intake/html.js';

describe('lines', () => {
  test.each([
    ['blocks', '<h1>Thông b&aacute;o</h1><p>Số 1</p><div>Số 2<p>Số 3</p></div>', 'Thông báo\nSố 1\nSố 2\nSố 3'],
    ['breaks', 'ỦY BAN<br>NHÂN DÂN<br/>XÃ', 'ỦY BAN\nNHÂN DÂN\nXÃ'],
    ['two breaks', 'một<br><br>hai', 'một\n\nhai'],
    ['an empty paragraph', '<p>một</p>\n<p><br></p>\n<p>hai</p>', 'một\nhai'],
    ['lists', '<ul><li>một<li>hai</ul>ba', 'một\nhai\nba'],
    ['words in a line', '<p>thực <b>hiện</b>\n   <i>ngay</i></p>', 'thực hiện ngay'],
    ['kept spaces', '<pre>UBND     XÃ\n\nSố:</pre>', 'UBND     XÃ\n\nSố:'],
    ['struck words', '<p>Số <s>15</s> <del>16</del></p>', 'Số 15 16'],
    ['entities', '<p>&#272;&#7891;i &amp; M&acirc;y &lt;5&gt;&nbsp;km&sup2;', 'Đồi & Mây <5>\u00a0km²'],
    ['nothing', '<!doctype html><html><body></body></html>', ''],
    ['no page at all', 'Số: 5', 'Số: 5'],
  ])('%s', (_, html, text) => expect(htmlText(html)).toBe(text));
});

describe('tables', () => {
  test.each([
    ['a row is a line', '<table><tr><th>TT<th>Việc<tr><td>1<td>Dựng cầu</table>', 'TT | Việc\n1 | Dựng cầu'],
    ['an empty cell keeps its column', '<table><tr><td>1<td><td>tháng 5</table>', '1 |  | tháng 5'],
    ['one filled cell is a line', '<table><tr><td><td>Chương I<td></table>', 'Chương I'],
    ['no filled cell is none', '<table><tr><td><td></table>x', 'x'],
    ['many columns keep their row', '<table><tr><td>1<td><p>Sở A<p>Sở B<td>tháng 5</table>', '1 | Sở A Sở B | tháng 5'],
    ['two columns of several lines follow each other', '<table><tr><td>UBND XÃ<br>----<td>CỘNG HÒA<br>Độc lập<tr><td>Số: 5<td>ngày 1</table>', 'UBND XÃ\n----\nCỘNG HÒA\nĐộc lập\nSố: 5 | ngày 1'],
    ['one in another', '<table><tr><td>a<table><tr><td>b<td>c</table></td></tr></table>', 'a\nb | c'],
  ])('%s', (_, html, text) => expect(htmlText(html)).toBe(text));
});

describe('left out', () => {
  test.each([
    '<head><title>Trang</title><style>p { color: red }</style></head>', '<script>let a = "<p>x</p>";</script>', '<nav><a href="/">Trang chủ</a></nav>', '<aside>Tin khác</aside>', '<div role="navigation">Tìm</div>', '<p hidden>ẩn</p>',
    '<p aria-hidden="true">ẩn</p>', '<p style="color: red; display: none">ẩn</p>', '<button>In</button>', '<select><option>1</select>', '<!-- lời ghi -->', '<template><p>x</p></template>', '<noscript>Bật JavaScript</noscript>',
  ])('%s', (html) => expect(htmlText(`${html}<p>Số: 5</p>`)).toBe('Số: 5'));
});

test('elements too deep in one another are refused before they slow the reader down', () => {
  expect(htmlText(`${'<div>'.repeat(300)}x`)).toBe('x');
  expect(() => htmlText('<div>'.repeat(1_000_000))).toThrow('more than 400 deep');
});

test.each<readonly [string, string, string]>([
  ['kept blanks in a line', `<pre>một${' '.repeat(400_000)}hai</pre>`, `một${' '.repeat(400_000)}hai`],
  ['blanks at both ends', `<pre>${' \t'.repeat(200_000)}\n một${' '.repeat(400_000)}</pre>`, 'một'],
  ['blanks before a line end', `<pre>một${' '.repeat(400_000)}\n${' '.repeat(400_000)}hai</pre>`, 'một\nhai'],
  ['cells of a row', `<table><tr>${'<td>1'.repeat(160_000)}</table>`, Array.from({ length: 160_000 }, () => '1').join(' | ')],
])('many %s take no longer each', (_, html, text) => {
  const began = performance.now();
  // Compared first: a difference of such texts is not to be drawn.
  expect(htmlText(html) === text).toBe(true);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a page may be broken', () => expect(htmlText('<p><table><b>a</p></td></table></i>&bogus;<')).toBe('a\n&bogus;<'));
