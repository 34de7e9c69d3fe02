import type { ExportedNode, Properties } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../domain/exported-fields.js';
import { inLines } from './format.js';
import { attributeText, elementText, jsonComment, jsonText, valuesOf, xmlTypes } from './xml.js';

const kindField: Field = { name: 'kind', type: 'string', says: 'kind of node' };

/**
 * GEXF 1.3 for Gephi, dynamic in time: a document exists from its day of issue; what has no day is there always, and an
 * edge whenever both its ends are. The title and, on a second line, what was asked as JSON are the description; the
 * manifest is the last comment, as GEXF has no place for it behind the graph. A file that was cut off is no XML. Lists are JSON text.
 * Gephi refuses a file with a value of more than 524,288 characters; nothing is cut for its sake.
 */
export const writeGexf = inLines(() => {
  const [ofNode, ofEdge] = [attributesOf(nodeFields), attributesOf(edgeFields)];
  return {
    open: (head) => [
      '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
      `<meta><description>${elementText(`${head.title}\n${jsonText(head)}`)}</description></meta>\n`,
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n',
      ...declare('node', [kindField, ...nodeFields]), ...declare('edge', edgeFields),
      '<nodes>\n',
    ].join(''),
    node: (node) => `<node id="${attributeText(node.id)}" label="${attributeText(node.label)}"${life(node)}><attvalues><attvalue for="kind" value="${node.kind}"/>${ofNode(node.properties)}</attvalues></node>\n`,
    turn: () => '</nodes>\n<edges>\n',
    edge: ({ id, kind, from, to, label, properties }) => {
      const values = ofEdge(properties);
      const head = `<edge id="${attributeText(id)}" source="${attributeText(from)}" target="${attributeText(to)}" type="directed" kind="${kind}" label="${attributeText(label)}"`;
      return values === '' ? `${head}/>\n` : `${head}><attvalues>${values}</attvalues></edge>\n`;
    },
    close: (manifest) => `</edges>\n${jsonComment('manifest', manifest)}\n</graph>\n</gexf>\n`,
  };
});

function declare(owner: 'node' | 'edge', fields: readonly Field[]): string[] {
  return [`<attributes class="${owner}" mode="static">\n`, ...fields.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${xmlTypes[type]}"/>\n`), '</attributes>\n'];
}

function life({ kind, properties }: ExportedNode): string {
  const issuedOn = kind === 'DOCUMENT' ? properties['issuedOn'] : undefined;
  return typeof issuedOn === 'string' ? ` start="${attributeText(issuedOn)}"` : '';
}

function attributesOf(fields: readonly Field[]): (properties: Properties) => string {
  return valuesOf(fields, (name) => `<attvalue for="${name}" value="`, attributeText, '"/>');
}
