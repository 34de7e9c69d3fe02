import { inLines } from './format.js';

/**
 * JSON Lines: one object a line, told apart by `record`: first what was asked ("export"), then nodes, edges, and at
 * last "end" with the manifest. A file without that line was cut off.
 * @example {"record":"node","id":"document/…","kind":"DOCUMENT","label":"495-TB/TU","properties":{"key":"…"}}
 */
export const writeJsonLines = inLines(() => {
  const line = (record: string, rest: object): string => `{"record":"${record}",${JSON.stringify(rest).slice(1)}\n`;
  return {
    open: (head) => line('export', head),
    node: (node) => line('node', node),
    edge: (edge) => line('edge', edge),
    close: (manifest) => line('end', manifest),
  };
});
