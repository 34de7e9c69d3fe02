import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { tryLock } from '../../../src/local/lock.js';
import { hasEnded, isAlive, markOf, processStart, type ProcessMark } from '../../../src/local/process.js';
import { findRecord, removeRecord, writeRecord } from '../../../src/local/record.js';
import { place, type Place } from './fake-tools.js';

let here: Place;
let listener: Server;
let sleeper: ChildProcess;
let java: ProcessMark;
let port: number;

beforeEach(async () => {
  here = await place();
  listener = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  port = (listener.address() as { port: number }).port;
  sleeper = spawn('sleep', ['60']);
  java = (await markOf(sleeper.pid as number)) as ProcessMark;
});
afterEach(async () => {
  listener.close();
  sleeper.kill('SIGKILL');
  await here.remove();
});

const self = async (): Promise<ProcessMark> => (await markOf(process.pid)) as ProcessMark;

describe('a process', () => {
  test('has a start that stays', async () => {
    expect(await processStart(process.pid)).toMatch(/\d/);
    expect(await processStart(process.pid)).toBe(await processStart(process.pid));
  });

  test('is not another that got its number', async () => {
    expect(await isAlive(java)).toBe(true);
    expect(await isAlive({ ...java, startedAt: '1' })).toBe(false);
  });

  test('that has ended is gone', async () => {
    sleeper.kill('SIGKILL');
    expect(await hasEnded(java, 5_000)).toBe(true);
    expect(await markOf(java.pid)).toBeUndefined();
  });
});

describe('the record of a running server', () => {
  const path = (): string => join(here.path, 'running.json');
  const facts = async (): Promise<Parameters<typeof writeRecord>[1]> => ({ version: '5.26.31', parent: await self(), java, port });

  test('is for nobody else to read', async () => {
    await writeRecord(path(), await facts());
    expect((await stat(path())).mode & 0o777).toBe(0o600);
  });

  test.each<[string, string, (f: Awaited<ReturnType<typeof facts>>) => object]>([
    ['running', 'all of it is there', (f) => f],
    ['ending', 'the command is gone', (f) => ({ ...f, parent: { ...f.parent, startedAt: '1' } })],
    ['stale', 'the server is gone', (f) => ({ ...f, java: { ...f.java, startedAt: '1' } })],
    ['stale', 'nothing answers at the port', (f) => ({ ...f, port: 1 })],
  ])('is %s when %s', async (state, _, change) => {
    await writeRecord(path(), change(await facts()) as Awaited<ReturnType<typeof facts>>);
    expect(await findRecord(path())).toMatchObject({ state, record: { version: '5.26.31' } });
  });

  test.each([['', 'empty'], ['{', 'cut off'], ['null', 'null'], ['{"id":"x","parent":{"pid":-1}}', 'of something else']])('%j is none: %s', async (text) => {
    await writeFile(path(), text);
    expect(await findRecord(path())).toEqual({ state: 'none' });
  });

  test('is removed only by the one who wrote it', async () => {
    const old = await writeRecord(path(), await facts());
    const current = await writeRecord(path(), await facts());
    await removeRecord(path(), old);
    expect(await findRecord(path())).toMatchObject({ record: { id: current.id } });
    await removeRecord(path(), current);
    expect(await findRecord(path())).toEqual({ state: 'none' });
  });
});

describe('the lock', () => {
  const path = (): string => join(here.path, 'starting.lock');

  test('is held by one at a time', async () => {
    const locks = await Promise.all(Array.from({ length: 8 }, () => tryLock(path())));
    const held = locks.filter((lock) => lock !== undefined);
    expect(held).toHaveLength(1);
    await held[0]?.release();
    expect(await tryLock(path())).toMatchObject({ tookOver: false });
  });

  test.each([
    ['a dead process', JSON.stringify({ pid: 1, startedAt: 'never', id: 'x' })],
    ['somebody who died before writing it', ''],
  ])('of %s is taken over, by one', async (_, text) => {
    await writeFile(path(), text);
    await utimes(path(), 0, 0);
    const locks = await Promise.all(Array.from({ length: 8 }, () => tryLock(path())));
    expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
  });

  test('just made, and not yet written, is respected', async () => {
    await writeFile(path(), '');
    expect(await tryLock(path())).toBeUndefined();
  });

  test('of another is not released', async () => {
    const lock = await tryLock(path());
    await writeFile(path(), 'theirs');
    await lock?.release();
    expect(await readFile(path(), 'utf8')).toBe('theirs');
  });
});
