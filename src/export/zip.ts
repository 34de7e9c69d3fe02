import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file in an archive; it is begun when those before it have ended. */
export interface Entry {
  readonly name: string;
  readonly content: () => AsyncIterable<string | Uint8Array>;
}

/** The first day that a ZIP can name, wherever it is made: the same files make the same bytes. */
const always = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** Files as a ZIP archive, in their order; nothing is read before the bytes before it have been taken. */
export async function* zip(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  const opened: Readable[] = [];
  for (const { name, content } of entries) {
    archive.addReadStreamLazy(name, always, (give) => {
      const input = Readable.from(content(), { highWaterMark: 1 });
      opened.push(input);
      input.once('error', (error) => output.destroy(error));
      give(null, input);
    });
  }
  archive.end();
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    // What a source holds open is closed before the archive is told to be over.
    await Promise.all(opened.filter(({ closed }) => !closed).map(async (input) => {
      input.destroy();
      await once(input, 'close');
    }));
  }
}
