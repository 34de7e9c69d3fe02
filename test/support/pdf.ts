/**
 * A PDF with the given lines on each page. Letters are written as their UTF-16 codes in a font that is not
 * there; its table tells which letter each code is, as in every PDF with a text layer. A tab begins a second column.
 * @param trailer more of the trailer, e.g. an /Encrypt entry
 */
export function pdfOf(pages: readonly (readonly string[])[], trailer = ''): Buffer {
  const codes = [...new Set(pages.flat().join(''))].map(hex);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${codes.map((code) => `1 beginbfchar <${code}> <${code}> endbfchar`).join(' ')} endcmap end end`;
  const first = 7;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 6 0 R>>',
    stream(map),
    '<</Type/FontDescriptor/FontName/Invented/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700/Descent 0/CapHeight 700/StemV 80>>',
    ...pages.flatMap((lines, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
      stream(`BT /F 12 Tf ${lines.flatMap((line, row) => line.split('\t').map((cell, column) => `1 0 0 1 ${50 + 250 * column} ${800 - 20 * row} Tm <${Array.from(cell, hex).join('')}> Tj`)).join(' ')} ET`),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** The trailer of a PDF that opens with a password only. */
export const locked = `/ID[<${'ab'.repeat(16)}><${'ab'.repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'12'.repeat(32)}>/U<${'34'.repeat(32)}>/P -4>>`;

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(4, '0');
}
