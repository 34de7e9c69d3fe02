import { zipOf, type Packed } from './zip.js';

const namespace = 'http://schemas.openxmlformats.org';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a Word document whose body is the given WordprocessingML. */
export function docxParts(body: string, more: readonly Packed[] = []): readonly Packed[] {
  const relations = more.filter(({ name }) => name.startsWith('word/') && name.endsWith('notes.xml')).map(({ name }, index) => `<Relationship Id="n${index}" Type="${namespace}/officeDocument/2006/relationships/${name.slice(5, -4)}" Target="${name.slice(5)}"/>`);
  return [
    { name: '[Content_Types].xml', content: `${header}<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { name: '_rels/.rels', content: `${header}<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>` },
    { name: 'word/_rels/document.xml.rels', content: `${header}<Relationships xmlns="${namespace}/package/2006/relationships">${relations.join('')}</Relationships>` },
    { name: 'word/document.xml', content: `${header}<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>` },
    ...more,
  ];
}

export function docxOf(body: string, more: readonly Packed[] = []): Buffer {
  return zipOf(docxParts(body, more));
}

/** The part with the footnotes of a document, numbered from 1. */
export function footnotes(...texts: readonly string[]): Packed {
  return { name: 'word/footnotes.xml', content: `${header}<w:footnotes xmlns:w="${namespace}/wordprocessingml/2006/main">${texts.map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`).join('')}</w:footnotes>` };
}

/** A paragraph; "\n" in it is a line break, "\t" a tab. */
export function paragraph(text: string): string {
  const runs = text.split(/([\n\t])/).map((part) => (part === '\n' ? '<w:r><w:br/></w:r>' : part === '\t' ? '<w:r><w:tab/></w:r>' : `<w:r><w:t xml:space="preserve">${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`));
  return `<w:p>${runs.join('')}</w:p>`;
}

/** A table; a cell is a list of paragraphs. */
export function table(rows: readonly (readonly (readonly string[])[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}
