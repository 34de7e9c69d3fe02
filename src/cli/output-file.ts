import { open, rename, stat, unlink } from 'node:fs/promises';
import { DomainError } from '../domain/errors.js';
import type { Format } from '../export/format.js';
import { printBytes, unwritable } from './output.js';

/** Where an export is written to. */
export interface Output {
  readonly take: (bytes: Uint8Array) => Promise<void>;
  /** All is there: from now on the file is under its name. */
  readonly finish: () => Promise<void>;
  /** Whatever happened: what is not finished is taken away. */
  readonly leave: () => Promise<void>;
}

/** Nobody reads any more: no failure, and no reason to go on. */
export class ReaderLeft extends Error {}

/**
 * A file, under its name only when it is whole; or stdout.
 * @param path null: stdout
 * @throws DomainError UNWRITABLE; OUT_OF_RANGE for bytes on a terminal
 */
export async function openOutput(path: string | null, { name, isText }: Pick<Format, 'name' | 'isText'>): Promise<Output> {
  if (path !== null) return (await isPlain(path)) ? openFile(path) : openDevice(path);
  if (!isText && process.stdout.isTTY) throw new DomainError('OUT_OF_RANGE', `A terminal cannot show ${name}.`, { expected: '-o FILE, or a pipe', got: 'a terminal' });
  return {
    async take(bytes) {
      if (!(await printBytes(bytes))) throw new ReaderLeft('nobody reads stdout any more');
    },
    finish: async () => undefined,
    leave: async () => undefined,
  };
}

/** Written beside its place and moved there when it is whole: who finds it finds all of it. */
async function openFile(path: string): Promise<Output> {
  const part = `${path}.${process.pid}.part`;
  const file = await told(path, open(part, 'w'));
  let isWhole = false;
  return {
    take: (bytes) => told(path, file.writeFile(bytes)),
    async finish() {
      await told(path, file.sync());
      await told(path, rename(part, path));
      isWhole = true;
    },
    async leave() {
      await file.close().catch(() => undefined);
      if (!isWhole) await unlink(part).catch(() => undefined);
    },
  };
}

/** A device or a named pipe is written as it is: nothing can be moved there. */
async function openDevice(path: string): Promise<Output> {
  const file = await told(path, open(path, 'w'));
  return { take: (bytes) => told(path, file.writeFile(bytes)), finish: async () => undefined, leave: () => file.close().catch(() => undefined) };
}

async function isPlain(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined || found.isFile();
}

async function told<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
}
