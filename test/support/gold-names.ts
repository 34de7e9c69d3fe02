/** A body or person with all names that the graph has for it. */
export interface Named {
  readonly name: string;
  readonly post?: string | null | undefined;
  readonly actor?: { readonly name: string; readonly aliases: readonly string[]; readonly posts?: readonly string[] } | null | undefined;
}

/** What the gold abbreviates, written out. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['HN', 'Hà Nội'],
  ['TP', 'thành phố'],
  ['CT-XH', 'chính trị xã hội'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['BCSĐ', 'Ban cán sự đảng'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['PCD', 'phòng chống dịch'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UB', 'Ủy ban'],
  ['BTV', 'Ban Thường vụ'],
  ['TT', 'Thường trực'],
  ['QU', 'Quận ủy'],
  ['VP', 'Văn phòng'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TW', 'Trung ương'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['SCH', 'Sở Chỉ huy'],
  ['TTCH', 'Trung tâm Chỉ huy'],
  ['PCT', 'Phó Chủ tịch'],
  ['BTG', 'Ban Tuyên giáo'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['LĐTB&XH', 'Lao động Thương binh và Xã hội'],
  ['TT&TT', 'Thông tin và Truyền thông'],
  ['GTVT', 'Giao thông vận tải'],
  ['KCN', 'Khu công nghiệp'],
  ['delegates', 'được phân cấp, phân quyền'],
];

const written = new Map(abbreviations);
const abbreviation = new RegExp(`(?<![\\p{L}&])(?:${abbreviations.map(([short]) => short).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}&])`, 'gu');
/** Notes of the gold on a name, no part of it. */
const notes = /\((?:chủ trì|nòng cốt|inherited[^)]*)\)/g;
const empty = new Set(['các', 'và', 'của', 'từ', 'đến', 'tại', 'trên', 'địa', 'bàn', 'thuộc', 'ở', 'theo', 'nơi']);
const places = new Set(words('Hà Nội Cần Thơ Bắc Ninh Ba Đình Quốc Oai thành phố quận huyện tỉnh'));

function words(text: string): readonly string[] {
  const whole = text.normalize('NFC').replace(notes, ' ').replace(abbreviation, (short) => written.get(short) ?? short);
  return whole.toLowerCase().split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '' && !empty.has(word));
}

/** Every way in which a body is written; a person also by the given name alone. */
function waysToWrite({ name, post, actor }: Named): readonly string[] {
  const given = actor?.posts === undefined ? [] : [actor.name.split(' ').slice(-1).join()];
  return [name, post ?? '', actor?.name ?? '', ...(actor?.aliases ?? []), ...(actor?.posts ?? []), ...given];
}

/** Words of a name in the gold that none of the bodies bears: somebody is missing. */
export function missing(gold: string, bodies: readonly Named[]): readonly string[] {
  const borne = new Set(bodies.flatMap(waysToWrite).flatMap(words));
  return words(gold).filter((word) => !borne.has(word));
}

/** Bodies of which no name is within the gold's words: somebody is there by mistake. */
export function foreign(gold: string, bodies: readonly Named[]): readonly string[] {
  const allowed = new Set(words(gold));
  const isMeant = (way: string): boolean => {
    const own = words(way).filter((word) => !places.has(word));
    return own.length > 0 && own.every((word) => allowed.has(word));
  };
  return bodies.filter((body) => !waysToWrite(body).some(isMeant)).map(({ name }) => name);
}
