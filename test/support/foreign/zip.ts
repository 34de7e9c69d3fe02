import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { crc32 } from 'node:zlib';

/** The files of an archive by their names, in their order; one whose checksum is wrong is refused. */
export async function readZip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await new Promise<ZipFile>((resolve, reject) => fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, opened) => (error === null ? resolve(opened) : reject(error))));
  const files = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    archive.on('error', reject).on('end', () => resolve(files)).on('entry', (entry: Entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error !== null) return reject(error);
        buffer(stream).then((content) => {
          if (crc32(content) !== entry.crc32) return reject(new Error(`${entry.fileName} is not what it was`));
          files.set(entry.fileName, content);
          archive.readEntry();
        }, reject);
      });
    });
    archive.readEntry();
  });
}
