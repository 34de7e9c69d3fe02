import { oneOf } from './one-of.js';

/** A verb that is part of a name beside certain words (động từ nằm trong tên), and ends no subject there. */
export interface NameVerb {
  readonly verb: string;
  /** What stands in front of it in a name, or in a relative clause. */
  readonly before?: RegExp;
  /** What stands behind it in a name. */
  readonly behind?: RegExp;
  /** A subject with the verb in it, up to the bar; behind it the verb that ends the subject. */
  readonly example: string;
}

/** A new name with a verb in it is a new word in a row, or a new row. */
export const nameVerbs: readonly NameVerb[] = [
  { verb: 'kiểm tra', before: /(?:(?<!tỉnh |thành |huyện |quận |thị |xã |liên |tập )đoàn|tổ|ban|ủy ban|tự) $/iu, example: 'Đoàn kiểm tra liên ngành | nạo vét' },
  { verb: 'kiểm soát', before: /(?:chốt|trạm|trung tâm|hội đồng) $/iu, example: 'Trạm kiểm soát lâm sản | nạo vét' },
  { verb: 'quản lý', before: /(?:ban|cơ quan|hội đồng|(?<!, )đơn vị|phạm vi|nhà nước|cán bộ|cục|chi cục|quyền|người|(?<!đường )bộ|chức năng) $/iu, example: 'cơ quan quản lý đê điều | nạo vét' },
  { verb: 'tổ chức', before: /(?:các|,|cơ quan|những|ban|và|hệ thống|một|thuộc|của|mỗi|cán bộ|(?<!nội |ngoại )vụ|(?<!quốc |văn |hải )phòng) $/iu, example: 'các tổ chức đoàn thể | nạo vét' },
  { verb: 'chỉ đạo', before: /(?:ban|tiểu ban|ý kiến) $/iu, example: 'Ban chỉ đạo tỉnh | nạo vét' },
  { verb: 'điều hành', before: /(?:ban|trung tâm|tổ|bộ phận) $/iu, example: 'Ban điều hành dự án | nạo vét' },
  { verb: 'thông tin', before: /(?:cơ quan|trung tâm|cổng|(?<!quốc |văn |hải )phòng|(?<!và )công nghệ|trang|hệ thống) $/iu, example: 'Trung tâm thông tin tỉnh | nạo vét' },
  { verb: 'thông báo', before: /truyền $/iu, example: 'Sở Thông tin và Truyền thông | báo cáo' },
  { verb: 'thanh tra', before: /(?:cơ quan|tổng|đoàn|chánh|phó chánh) $/iu, example: 'Đoàn thanh tra liên ngành | nạo vét' },
  { verb: 'giám sát', before: /(?:(?<!tỉnh |thành |huyện |quận |thị |xã |liên |tập )đoàn|tổ|ban) $/iu, example: 'Đoàn giám sát liên ngành | nạo vét' },
  { verb: 'sử dụng', before: /(?:(?<!, )đơn vị|người|cơ quan|tổ chức) $/iu, example: 'Đơn vị sử dụng máy đo | nạo vét' },
  { verb: 'bảo vệ', before: /(?:lực lượng|hạt|ban|chi cục|cục) $/iu, example: 'Lực lượng bảo vệ rừng | nạo vét' },
  { verb: 'xây dựng', before: /(?:[Ss]ở|(?<!đường )[Bb]ộ|(?<!Quốc |Văn |Hải )[Pp]hòng|[Bb]an|đầu tư) $/u, example: 'Sở xây dựng | nạo vét' },
  { verb: 'xử lý', before: /(?:tổ|ban|trung tâm|cơ quan) $/iu, example: 'Tổ xử lý nợ | nạo vét' },
  { verb: 'phòng ngừa', before: /(?:ban) $/iu, example: 'Ban phòng ngừa cháy rừng | nạo vét' },
  { verb: 'đầu tư', before: /(?:chủ|nhà|quỹ|và|hội đồng|trung tâm xúc tiến) $/iu, example: 'Hội đồng đầu tư tỉnh | nạo vét' },
  { verb: 'sản xuất', before: /(?:cơ sở|đơn vị|doanh nghiệp|hộ|tổ|nhà) $/iu, example: 'Cơ sở sản xuất muối | nạo vét' },
  { verb: 'thu', before: /(?:cơ quan|(?<!, )đơn vị) $/iu, example: 'Cơ quan thu phí | nạo vét' },
  { verb: 'phát triển', before: /(?:và|ngân hàng|quỹ|trung tâm|viện) $/iu, example: 'Quỹ phát triển đất | nạo vét' },
  { verb: 'cấp', before: /(?:các|,|trung ương|mọi|cơ quan|những|\d|quản lý|trực thuộc|của|cùng|hai|ngang) $/iu, example: 'Ủy ban nhân dân các cấp | nạo vét' },
  { verb: 'lập', before: /(?:công|thành|trung|độc|tư) $/iu, example: 'các trường công lập | nạo vét' },
  { verb: 'làm', before: /(?:việc) $/iu, example: 'Tổ việc làm | nạo vét' },
  { verb: 'giao', before: /(?:được|có|(?<!địa )bàn|ngoại) $/iu, example: 'Sở Ngoại giao | nạo vét' },
  { verb: 'phân công', before: /(?:được) $/iu, example: 'đồng chí được phân công | nạo vét' },
  { verb: 'thực hiện', before: /(?:(?<!, )đơn vị|cơ quan chủ quản|tổ chức|được giao) $/iu, example: 'Đơn vị thực hiện dự án | nạo vét' },
  { verb: 'phụ trách', before: /(?:phân công|được giao|lãnh đạo|ủy viên|cấp ủy|cán bộ|công tác) $/iu, example: 'đồng chí ủy viên phụ trách đê điều | nạo vét' },
  { verb: 'theo dõi', before: /(?:phân công|được giao) $/iu, example: 'đồng chí được giao theo dõi đê điều | nạo vét' },
  { verb: 'đào tạo', before: /(?:và|cơ sở|trường|đơn vị|trung tâm) $/iu, example: 'Cơ sở đào tạo nghề | nạo vét' },
  { verb: 'giúp', before: /(?:người|mưu,|mưu) $/iu, example: 'Cơ quan tham mưu, giúp Tỉnh ủy | nạo vét' },
  { verb: 'khám bệnh', before: /(?:cơ sở|bệnh viện) $/iu, example: 'Cơ sở khám bệnh tư | nạo vét' },
  { verb: 'chữa bệnh', before: /(?:,|khám|cơ sở) $/iu, example: 'Cơ sở chữa bệnh tư | nạo vét' },
  { verb: 'điều trị', before: /(?:cơ sở|bệnh viện|khu|trung tâm) $/iu, example: 'Bệnh viện điều trị ban ngày | nạo vét' },
  { verb: 'tiêm chủng', before: /(?:cơ sở|điểm|trạm|tổ|đội|trung tâm) $/iu, example: 'Trạm tiêm chủng lưu động | nạo vét' },
  { verb: 'xét nghiệm', before: /(?:cơ sở|điểm|trạm|tổ|đội|phòng|trung tâm) $/iu, example: 'Phòng xét nghiệm nước | nạo vét' },
  { verb: 'cách ly', before: /(?:cơ sở|điểm|khu) $/iu, example: 'các khu cách ly | nạo vét' },
  { verb: 'thu gom', before: /(?:đơn vị|công ty|tổ) $/iu, example: 'Đơn vị thu gom rác | nạo vét' },
  { verb: 'điều tra', before: /(?:cơ quan|cảnh sát|đoàn|ban) $/iu, example: 'Cơ quan điều tra hình sự | nạo vét' },
  { verb: 'cung ứng', before: /(?:đơn vị|cơ sở|trung tâm|chuỗi|dịch vụ) $/iu, example: 'Trung tâm cung ứng giống | nạo vét' },
  { verb: 'tiếp nhận', before: /(?:cơ quan|đơn vị|bộ phận|người|tổ|nơi) $/iu, example: 'Bộ phận tiếp nhận hồ sơ | nạo vét' },
  { verb: 'bàn', before: /địa $/iu, example: 'các xã trên địa bàn | nạo vét' },
  { verb: 'bàn giao', before: /địa $/iu, example: 'các xã trên địa bàn | giao' },
  { verb: 'cứu trợ', before: /(?:ban) $/iu, example: 'Ban cứu trợ tỉnh | nạo vét' },
  { verb: 'đấu thầu', before: /(?:phòng|cục) $/iu, example: 'Phòng đấu thầu | nạo vét' },
  { verb: 'quyết định', before: /(?:thẩm quyền|có) $/iu, example: 'Cơ quan có thẩm quyền quyết định | nạo vét' },
  { verb: 'tham mưu', before: /(?:chuyên trách|cơ quan|bộ phận) $/iu, example: 'Cơ quan tham mưu | nạo vét' },
  { verb: 'đánh giá', before: /(?:hội đồng|tổ) $/iu, example: 'Hội đồng đánh giá đất | nạo vét' },
  { verb: 'thẩm định', before: /(?:hội đồng|cơ quan|tổ) $/iu, example: 'Hội đồng thẩm định giá đất | nạo vét' },
  { verb: 'tuyên truyền', before: /(?:ban|tổ) $/iu, example: 'Tổ tuyên truyền lưu động | nạo vét' },
  { verb: 'khai thác', before: /(?:đơn vị|cơ sở) $/iu, example: 'Đơn vị khai thác cảng | nạo vét' },
  { verb: 'hỗ trợ', before: /(?:quỹ|trung tâm|được) $/iu, example: 'Quỹ hỗ trợ nông dân | nạo vét' },
  { verb: 'trình', before: /(?:chương|công|lộ|quy|giáo|phát thanh và truyền|chủ đầu tư công) $/iu, example: 'Đài Phát thanh và truyền trình | nạo vét' },
  { verb: 'báo cáo', before: /(?:tổ|chế độ) $/iu, example: 'Tổ báo cáo viên | nạo vét' },
  { verb: 'bồi dưỡng', before: /(?:trung tâm|cơ sở|tạo,) $/iu, example: 'Trung tâm bồi dưỡng nghề | nạo vét' },
  { verb: 'chuẩn bị', before: /(?:ban) $/iu, example: 'Ban chuẩn bị dự án | nạo vét' },
  { verb: 'cấp', behind: /^ (?:ủy|xã|huyện|tỉnh|quân|quận|thành phố|địa phương|trên|dưới|cơ sở|có thẩm quyền|ngành|lãnh đạo|quản lý|phòng|sở|bộ|trung ương)/iu, example: 'Cơ quan cấp trên | nạo vét' },
  { verb: 'giao', behind: /^ (?:thông|dịch|lưu|ban|nhận)/iu, example: 'Sở giao thông | nạo vét' },
  { verb: 'thu', behind: /^ (?:nhập|hút|ngân sách)/iu, example: 'Cơ quan thu nhập | nạo vét' },
  { verb: 'làm', behind: /^ (?:việc|chủ)/iu, example: 'Người đứng đầu làm chủ | nạo vét' },
  { verb: 'tổ chức', behind: /^ ?(?:,|;|có liên quan|liên quan|đoàn thể|đảng|chính trị|xã hội|cá nhân|quốc tế|tín dụng|chủ trì|và|thành viên|cơ sở|nghề nghiệp|hội|hành nghề|đại diện|sự nghiệp)/u, example: 'Đảng bộ, tổ chức đảng | nạo vét' },
  { verb: 'trình', behind: /^ độ/u, example: 'các trường đạt trình độ cao | nạo vét' },
  { verb: 'gửi', behind: /^ (?:kèm|về)/u, example: 'Sở gửi kèm | nạo vét' },
];

const namesBefore = new Map(nameVerbs.flatMap(({ verb, before }) => (before === undefined ? [] : [[verb, before] as const])));
const namesBehind = new Map(nameVerbs.flatMap(({ verb, behind }) => (behind === undefined ? [] : [[verb, behind] as const])));

/** True when a verb between such words is part of a name. @example isInName('kiểm tra', 'Đoàn ', ' liên ngành') === true */
export function isInName(verb: string, before: string, behind: string): boolean {
  return namesBefore.get(verb)?.test(before) === true || namesBehind.get(verb)?.test(behind) === true;
}

/** Verbs for a field of work: behind "Ban Chỉ đạo" and the like they are its name, "Ban Chỉ đạo cải cách hành chính". */
export const fieldVerbs: readonly string[] = [
  'cải cách', 'phát triển', 'xây dựng', 'đổi mới', 'sắp xếp', 'thực hiện', 'giải phóng mặt bằng', 'thi hành', 'bảo vệ', 'vận động', 'giải quyết', 'thẩm định',
  'thi đua', 'xét', 'tư vấn', 'quản lý', 'ứng phó', 'đấu tranh', 'khắc phục', 'điều phối', 'cứu trợ', 'tìm kiếm', 'rà soát', 'xử lý',
  'đánh giá', 'tổ chức', 'bồi thường', 'triển khai', 'kiểm tra', 'thu', 'hỗ trợ', 'tuyển dụng', 'kiểm kê', 'tổng kết', 'sơ kết', 'chuyển giao',
];
const fields = new Set(fieldVerbs);

const committee = new RegExp(String.raw`${oneOf(['ban chỉ đạo', 'tiểu ban', 'hội đồng', 'tổ công tác', 'ban vận động', 'đoàn công tác', 'tổ giúp việc', 'văn phòng điều phối'])}(?: (?:tỉnh|trung ương|quốc gia|thành phố|huyện|về))? $`, 'iu');
/** What a committee is to draw up or hold, rather than what it works on. */
const noField = oneOf([
  'các', 'mọi', 'mỗi', 'một', 'toàn bộ', 'tất cả', 'những',
  'kế hoạch', 'chương trình', 'báo cáo', 'phương án', 'đề án', 'hồ sơ', 'quy chế', 'văn bản', 'hội nghị', 'họp', 'nhiệm vụ', 'nội dung', 'công tác', 'việc',
  'nghiêm', 'tốt', 'kịp thời', 'thực hiện', 'triển khai', 'với',
]);
const field = new RegExp(String.raw`^ (?!${noField}(?!\p{L}))\p{L}`, 'u');

/** True when a verb behind a committee tells what it works on. @example isField('cải cách', 'Ban Chỉ đạo ', ' hành chính') === true */
export function isField(verb: string, before: string, behind: string): boolean {
  return fields.has(verb) && committee.test(before) && field.test(behind);
}
