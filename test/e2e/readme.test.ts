import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** Every question in the README is one that can be pasted, and an answer below it is the one that the seed gives. */
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(?<question>.*?)```(?:\n```json\n(?<answer>.*?)```)?/gs)].map(({ groups }) => ({ question: groups?.['question'] ?? '', answer: groups?.['answer'] }));

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

test('there are three questions with their answers', () => {
  expect(blocks.filter(({ answer }) => answer !== undefined)).toHaveLength(3);
});

test.each(blocks)('$question', async ({ question, answer }) => {
  const { data, errors } = await ask(database, question);
  expect(errors).toEqual([]);
  if (answer !== undefined) expect(data).toEqual(JSON.parse(answer));
});
