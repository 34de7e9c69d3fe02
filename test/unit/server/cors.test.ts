import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../src/domain/errors.js';
import { readConfig } from '../../../src/server/config.js';
import { readOrigins } from '../../../src/server/cors.js';

describe('CORS_ORIGIN', () => {
  test.each([
    [undefined, null],
    ['', null],
    [' , ', null],
    ['*', '*'],
    [' * ', '*'],
    ['https://tra-cuu.vn', ['https://tra-cuu.vn']],
    ['http://localhost:5173, https://tra-cuu.vn ,', ['http://localhost:5173', 'https://tra-cuu.vn']],
    ['https://a.vn,https://a.vn', ['https://a.vn']],
    ['http://[::1]:3000', ['http://[::1]:3000']],
  ])('%j is read as %j', (text, origins) => {
    expect(readOrigins(text)).toEqual(origins);
    expect(readConfig(text === undefined ? {} : { CORS_ORIGIN: text }).origins).toEqual(origins);
  });

  test.each<readonly [string, string, string | undefined]>([
    ['https://a.vn/', 'https://a.vn/', 'https://a.vn'],
    ['https://a.vn/tra-cuu?x=1', 'https://a.vn/tra-cuu?x=1', 'https://a.vn'],
    ['http://b.vn, HTTPS://A.vn', 'HTTPS://A.vn', 'https://a.vn'],
    ['https://a.vn:443', 'https://a.vn:443', 'https://a.vn'],
    ['https://*.a.vn', 'https://*.a.vn', undefined],
    ['*, https://a.vn', '*', undefined],
    ['a.vn', 'a.vn', undefined],
    ['localhost:3000', 'localhost:3000', undefined],
    ['file:///tmp', 'file:///tmp', undefined],
    ['null', 'null', undefined],
    ['https://a.vn https://b.vn', 'https://a.vn https://b.vn', undefined],
  ])('%s is refused at the start: expected, got and the way on are said', (text, got, better) => {
    const refused = (): unknown => readConfig({ CORS_ORIGIN: text });
    expect(refused).toThrow(DomainError);
    expect(refused).toThrow(expect.objectContaining({
      code: 'SETUP',
      message: `Needed: CORS_ORIGIN as “*” alone, or as origins (scheme://host[:port], http or https) with commas between. Found: “${got}” in CORS_ORIGIN.`,
      details: expect.objectContaining({ suggestions: [...(better === undefined ? [] : [`Write “${better}”.`]), 'Leave CORS_ORIGIN out to answer pages of the same origin only.'] }),
    }));
  });
});
