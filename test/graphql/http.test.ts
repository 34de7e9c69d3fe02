import { describe, expect, test } from '@jest/globals';
import { HeaderMap } from '@apollo/server';
import { DomainError } from '../../src/domain/errors.js';
import { contextOf, theApi, type Stubs } from './ask.js';

async function post(query: string, stubs: Stubs, headers: readonly (readonly [string, string])[] = [['content-type', 'application/json']], method = 'POST') {
  const httpGraphQLRequest = { method, headers: new HeaderMap(headers.map(([name, value]) => [name, value])), search: method === 'GET' ? `?query=${encodeURIComponent(query)}` : '', body: method === 'GET' ? undefined : { query } };
  const { status, headers: answered, body } = await (await theApi()).executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => contextOf(stubs) });
  return { status: status ?? 200, headers: answered, body: body.kind === 'complete' ? body.string : '' };
}

const failing = (code: 'BUSY' | 'NOT_FOUND') => ({ findDocument: async () => Promise.reject(new DomainError(code, 'No.')), readCoverage: async () => ({ held: 8 }) });

describe('over HTTP', () => {
  test('BUSY is 503 with Retry-After, its siblings answered', async () => {
    const { status, headers, body } = await post('{ document(reference: "TB 1") { key } coverage { held } }', failing('BUSY'));
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    expect(JSON.parse(body)).toMatchObject({ data: { document: null, coverage: { held: 8 } }, errors: [{ extensions: { code: 'BUSY' } }] });
  });

  test('any other error of a field is 200', async () => {
    const { status, headers } = await post('{ document(reference: "TB 1") { key } }', failing('NOT_FOUND'));
    expect([status, headers.get('retry-after')]).toEqual([200, undefined]);
  });

  test('a question that is no question is 400', async () => expect((await post('{ nothing }', {})).status).toBe(400));

  test('a question that costs too much is 400', async () => expect((await post(`{ ${Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ')} }`, {})).status).toBe(400));

  test('a form of another page is refused: no question without a JSON type', async () => {
    const { status, body } = await post('{ coverage { held } }', { readCoverage: async () => ({ held: 8 }) }, [['content-type', 'text/plain']]);
    expect(status).toBe(400);
    expect(body).not.toContain('"held":8');
  });

  test('several questions in one request are refused', async () => {
    const httpGraphQLRequest = { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: [{ query: '{ __typename }' }, { query: '{ __typename }' }] };
    const { status } = await (await theApi()).executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => contextOf({}) });
    expect(status).toBe(400);
  });
});
