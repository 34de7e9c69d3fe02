import { constants, openSync, rmSync } from 'node:fs';
import { access, open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../domain/errors.js';
import type { Format } from '../export/format.js';
import { writeBytes, unwritable } from './output.js';

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
 * A file, under its name only when it is whole; or stdout. A place that cannot be written to is refused at once;
 * nothing is made before there are bytes to write.
 * @param path null: stdout
 * @throws DomainError UNWRITABLE; OUT_OF_RANGE for bytes on a terminal
 */
export async function openOutput(path: string | null, { name, isText }: Pick<Format, 'name' | 'isText'>): Promise<Output> {
  if (path !== null) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFIFO() === true) return pipeOutput(path);
    if (found !== undefined && !found.isFile()) return deviceOutput(path, await told(path, open(path, 'w')));
    await told(path, access(dirname(path), constants.W_OK));
    // What a link leads to is replaced, not the link.
    return fileOutput(path, await realpath(path).catch(() => path), found?.mode);
  }
  if (!isText && process.stdout.isTTY) throw new DomainError('OUT_OF_RANGE', `A terminal cannot show ${name}.`, { expected: '-o FILE, or a pipe', got: 'a terminal' });
  return { take: (bytes) => takenBy(process.stdout, bytes, 'stdout'), finish: async () => undefined, leave: async () => undefined };
}

/**
 * Written beside its place and moved there when it is whole: who finds it finds all of it.
 * @param mode of the file that it replaces, whose readers and writers it keeps
 */
function fileOutput(path: string, place: string, mode: number | undefined): Output {
  const part = `${place}.${process.pid}.part`;
  let file: FileHandle | null = null;
  const removePart = (): void => rmSync(part, { force: true });
  const opened = async (): Promise<FileHandle> => {
    if (file !== null) return file;
    // Who interrupts twice ends the process at once.
    process.once('exit', removePart);
    file = await told(path, open(part, 'w', mode));
    // What the process masks off is put back.
    if (mode !== undefined) await told(path, file.chmod(mode & 0o777));
    return file;
  };
  return {
    take: async (bytes) => told(path, (await opened()).writeFile(bytes)),
    async finish() {
      await told(path, (await opened()).sync());
      await told(path, rename(part, place));
    },
    async leave() {
      await file?.close().catch(() => undefined);
      if (file !== null) await unlink(part).catch(() => undefined);
      process.off('exit', removePart);
    },
  };
}

/** A device is written as it is: nothing can be moved there. */
function deviceOutput(path: string, file: FileHandle): Output {
  return { take: (bytes) => told(path, file.writeFile(bytes)), finish: async () => undefined, leave: () => file.close().catch(() => undefined) };
}

/** Milliseconds between two looks whether somebody reads a named pipe. */
const pause = 50;

/** A named pipe, once somebody reads it. Neither the wait for a reader nor a slow one holds up the process: it can be interrupted. */
function pipeOutput(path: string): Output {
  let pipe: Socket | null = null;
  const opened = async (): Promise<Socket> => (pipe ??= await openPipe(path));
  return {
    take: async (bytes) => takenBy(await opened(), bytes, path),
    async finish() {
      await opened();
    },
    leave: async () => void pipe?.destroy(),
  };
}

async function openPipe(path: string): Promise<Socket> {
  for (;;) {
    try {
      // What fails is told where it is written.
      return new Socket({ fd: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK), readable: false, writable: true }).on('error', () => undefined);
    } catch (error) {
      const failure = error as NodeJS.ErrnoException;
      if (failure.code !== 'ENXIO') throw unwritable(path, failure);
    }
    await setTimeout(pause);
  }
}

async function takenBy(stream: NodeJS.WritableStream, bytes: Uint8Array, name: string): Promise<void> {
  if (!(await writeBytes(stream, bytes, name))) throw new ReaderLeft('nobody reads it any more');
}

async function told<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
}
