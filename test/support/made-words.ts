/** What a made graph is written with: words, names, days and shares that depend on their arguments alone. */

const topics = [
  'trồng rừng', 'nạo vét mương', 'chợ phiên', 'đê biển', 'cấp nước sạch', 'vệ sinh môi trường', 'phòng cháy', 'đường liên xã', 'trường mầm non', 'trạm y tế', 'cây vụ đông', 'giống lúa',
  'nuôi trồng thủy sản', 'bến phà', 'chiếu sáng', 'bảo tồn di tích', 'lễ hội đền', 'thư viện lưu động', 'học bạ số', 'đo đạc bản đồ', 'tái định cư', 'thoát nước', 'cầu treo', 'hồ chứa',
  'tiêm phòng gia súc', 'chống hạn', 'làng nghề gốm', 'hợp tác xã', 'xe buýt', 'vườn ươm', 'kè suối', 'muối biển', 'đèo Mây', 'than bùn', 'chim yến', 'gỗ trầm',
] as const;
const openings = ['về tăng cường công tác', 'về triển khai', 'phê duyệt kế hoạch', 'về việc kiểm tra', 'tổng kết', 'hướng dẫn thực hiện', 'về phân công nhiệm vụ', 'chấn chỉnh'] as const;
const first = ['Sao', 'Mây', 'Sơn', 'Lâm', 'Trúc', 'Ngọc', 'Hạ', 'Thu', 'Vân', 'Bạch', 'Kim', 'Thanh', 'Đông', 'Lam', 'Phú', 'An'] as const;
const second = ['Mai', 'Khê', 'Giang', 'Điền', 'Sơn', 'Trì', 'Hòa', 'Lộc', 'Nguyên', 'Đình', 'Phong', 'Thủy', 'Bình', 'Tân', 'Châu', 'Hải'] as const;

/** From 0 up to 1, spread evenly over `at`; another `salt` gives another spread. */
export function share(at: number, salt: number): number {
  let mixed = Math.imul(at ^ Math.imul(salt + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** A place below `size`; the greater the skew, the more often one of the first. */
export function placeIn(size: number, at: number, salt: number, skew = 1): number {
  return Math.floor(share(at, salt) ** skew * size);
}

export function pick<Item>(items: readonly Item[], at: number, salt: number, skew = 1): Item {
  return items[placeIn(items.length, at, salt, skew)] as Item;
}

/** A title in which some words are common and others rare. */
export function titleOf(at: number): string {
  return `${pick(openings, at, 1)} ${pick(topics, at, 2, 3)} và ${pick(topics, at, 3)} trên địa bàn ${placeName(placeIn(256, at, 4))}`;
}

export function topicOf(at: number): string {
  return `${pick(topics, at, 5, 2)} ${pick(topics, at, 6)}`;
}

/** One of 256 invented places, then those again with a number. */
export function placeName(at: number): string {
  const name = `${first[at % 16] as string} ${second[Math.floor(at / 16) % 16] as string}`;
  return at < 256 ? name : `${name} ${Math.floor(at / 256) + 1}`;
}

/** A day of 1995 to 2024, the further on the greater `part` (0 to 1). */
export function dayAt(part: number): string {
  return new Date(Date.UTC(1995, 0, 1) + Math.floor(part * 10_950) * 86_400_000).toISOString().slice(0, 10);
}
