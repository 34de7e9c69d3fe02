import { slug, tidy } from '../../domain/text.js';

/** A person as words tell (đồng chí …): the name, and the posts behind or before it. */
export interface ReadPerson {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly string[];
}

/** Surnames (họ) by which a name without a word of address is known from a body's. */
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Chu', 'Chử', 'Chủ', 'Đinh', 'Hà', 'Mai', 'Đàm', 'Đào', 'Đoàn', 'Trịnh', 'Trương', 'Lâm', 'Lưu', 'Tô', 'Tạ', 'Cao', 'Thái', 'Tống', 'Triệu', 'Vương', 'Quách', 'Kiều', 'Khuất', 'Nông', 'Giàng', 'Hầu', 'Lò', 'Vi', 'Sùng', 'Đồng', 'Phùng', 'Hứa', 'Bạch', 'Văn', 'Nghiêm', 'Thân', 'Ninh', 'Mạc', 'Tăng', 'Từ', 'La', 'Châu'];
const word = String.raw`\p{Lu}\p{Ll}+`;
const fullName = String.raw`(?:${surnames.join('|')})(?: ${word}){2,3}`;
const address = String.raw`(?:các )?(?:đồng chí|đ\/c|ông|bà|Đồng chí|Đ\/c|Ông|Bà)`;

/** “đồng chí NAME, posts”, “NAME, posts”, “post NAME”, “post, đồng chí NAME”. */
const forms: readonly RegExp[] = [
  new RegExp(`^(?<posts>)${address} (?<name>${word}(?: ${word}){1,4})(?:(?:,| -| –) ?(?<after>.+)| ?\\((?<inside>[^()]+)\\))?$`, 'u'),
  new RegExp(`^(?<posts>)(?<name>${fullName})(?:(?:,| -) ?(?<after>.+)| ?\\((?<inside>[^()]+)\\))?$`, 'u'),
  new RegExp(`^(?<posts>\\p{L}.+?)(?:,| -)? (?:${address} )?(?<name>${fullName})(?:, ?(?<after>.+)| ?\\((?<inside>[^()]+)\\))?$`, 'u'),
];
const posted = /^(?:đồng chí |đ\/c )?(?:phó |quyền )?(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng|trưởng|giám đốc|chánh|tổng bí thư|ủy viên|cục trưởng|chủ nhiệm|pct|pcvp|cvp|hiệu trưởng|viện trưởng|tư lệnh|chỉ huy trưởng)/iu;
/** Heroes and heads of old give their names to places and bodies. */
const notPersons = new Set(['Hồ Chí Minh']);

/**
 * The person that words name, or null when they name a body.
 * @example readPerson('đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh')?.posts → ['Phó Chủ tịch UBND tỉnh']
 * @example readPerson('Phó Chủ tịch UBND tỉnh Trần Thị Bưởi')?.id === 'tran-thi-buoi'
 * @example readPerson('Sở Y tế Hà Nội') === null
 */
export function readPerson(phrase: string): ReadPerson | null {
  const text = tidy(phrase).replace(/[.;: ]+$/, '');
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { name = '', posts = '', after = '', inside = '' } = groups;
    if (notPersons.has(name) || (posts !== '' && !posted.test(posts))) continue;
    return { id: slug(name), name, posts: [posts, after, inside].flatMap(splitPosts) };
  }
  return null;
}

/** Several posts stand in one line; a comma inside “phòng, chống” or before a small letter parts nothing. */
function splitPosts(text: string): readonly string[] {
  return text.split(/[,;] (?=(?:Phó |Quyền )?(?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Ủy viên|Thành ủy viên|Tỉnh ủy viên|Phó |Chánh|Chỉ huy))/u).map((post) => post.trim()).filter((post) => post !== '');
}
