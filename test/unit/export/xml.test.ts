import { describe, expect, test } from '@jest/globals';
import { attributeText, elementText, jsonComment, jsonText } from '../../../src/export/xml.js';

describe('a text in XML', () => {
  test.each([
    ['Ủy ban 🏛️', 'Ủy ban 🏛️', 'Ủy ban 🏛️'],
    ['a & b', 'a &amp; b', 'a &amp; b'],
    ['<b> ]]>', '&lt;b&gt; ]]&gt;', '&lt;b&gt; ]]&gt;'],
    ['"', '"', '&quot;'],
    ['\t\n', '\t\n', '&#9;&#10;'],
    ['\r\n', '&#13;\n', '&#13;&#10;'],
    ['\u0085\u2028', '&#133;&#8232;', '&#133;&#8232;'],
    ['a\u0000b\u001f', 'a\ufffdb\ufffd', 'a\ufffdb\ufffd'],
    ['\ufffe\uffff', '\ufffd\ufffd', '\ufffd\ufffd'],
    ['\ud83c|\udfdb', '\ufffd|\ufffd', '\ufffd|\ufffd'],
    ['\u{1fffe}\u007f', '\u{1fffe}\u007f', '\u{1fffe}\u007f'],
  ])('%j', (text, inElement, inAttribute) => {
    expect(elementText(text)).toBe(inElement);
    expect(attributeText(text)).toBe(inAttribute);
  });
});

test('JSON in XML keeps what XML has no way to say', () => {
  const list = ['\u0000', '\ufffe\uffff', '\ud83c'];
  expect(elementText(jsonText(list))).toBe('["\\u0000","\\ufffe\\uffff","\\ud83c"]');
  expect(JSON.parse(jsonText(list))).toEqual(list);
});

test.each(['a--b', '-->', '---', 'a-', '\u2028\u0085', '-1'])('JSON in a comment holds no two hyphens: %j', (text) => {
  const comment = jsonComment('manifest', { text });
  expect(comment.slice(4, -3)).not.toMatch(/--|-$|[\u0085\u2028]/);
  expect(JSON.parse(comment.slice('<!-- manifest '.length, -' -->'.length))).toEqual({ text });
});
