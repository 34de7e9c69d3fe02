/**
 * Words that a body, an office-holder or a set of them begins with (đầu danh từ chỉ cơ quan, chức danh).
 * Written as patterns over composed text, any case unless said; a new kind of body is a new row with an example.
 */
export interface HeadWord {
  readonly pattern: string;
  readonly example: string;
}

export const headWords: readonly HeadWord[] = [
  { pattern: String.raw`(?:Ban Chấp hành )?Trung ương(?: Đảng)?`, example: 'Ban Chấp hành Trung ương Đảng' },
  { pattern: 'Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Bí thư|Phó Bí thư|Ban Thường vụ|BTV|Thường trực|Thường vụ|Ban Chấp hành', example: 'Ban Thường vụ Tỉnh ủy Nam Định' },
  { pattern: String.raw`(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Khu|Chi|Cấp|Xã|Phường) ủy(?! viên)|Đảng bộ|Chi bộ|Chi, đảng bộ|Đảng đoàn|Ban cán sự(?: đảng)?|BCSĐ|Tổ chức đảng|Tổ chức cơ sở đảng|TCCS đảng`, example: 'Đảng ủy Quân sự tỉnh' },
  { pattern: String.raw`Ủy ban [Kk]iểm tra|Ủy viên|Thành ủy viên|Tỉnh ủy viên`, example: 'Ủy ban Kiểm tra Tỉnh ủy' },
  { pattern: 'Quốc hội|Hội đồng dân tộc|Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Đại biểu|Chủ tịch nước|Chính phủ|(?:Phó )?Thủ tướng(?: Chính phủ)?', example: 'Thủ tướng Chính phủ' },
  { pattern: String.raw`Bộ trưởng|Thứ trưởng|Bộ (?!phận |máy |mặt |tiêu chí |chỉ số |sách |luật |hồ sơ |thủ tục |quy |dữ liệu |đề |môn )|Tổng cục|Cục|Chi cục|Vụ (?!việc|án|mùa|lợi)|Viện|Thanh tra(?! (?:các|việc|toàn|mọi|công tác|đột xuất)|, (?:kiểm|giám))|Kiểm toán|Ngân hàng|Kho bạc|Bảo hiểm [Xx]ã hội|Cơ quan bảo hiểm xã hội|BHXH|Hải quan|Tòa án|Thông tấn xã|Đài|Báo (?!cáo)|Cổng [Tt]hông tin|Tạp chí|Nhà xuất bản`, example: 'Bộ Nông nghiệp và Môi trường' },
  { pattern: String.raw`Ủy ban|UBND|UBMTTQ|UB MTTQ|MTTQ|Mặt trận|Hội đồng|HĐND|Văn phòng|VPCP|VP`, example: 'Ủy ban nhân dân tỉnh' },
  { pattern: String.raw`Sở|Liên ngành|Công an|Quân đội|Bộ đội|Quân khu|Cảnh sát|Lực lượng`, example: 'Sở Tài chính' },
  { pattern: String.raw`Ban (?!hành|đầu|đêm|ngày)|BCĐ|BQL|Tiểu ban|Trung tâm|TTCH|Tổ (?!chức(?! (?:chính trị|xã hội|đảng|công đoàn|tín dụng|đoàn)|, (?:doanh nghiệp|cá nhân|đơn vị|hộ)))|Tổ chức (?:chính trị|xã hội|đảng|công đoàn|tín dụng|đoàn|đại diện)|Đoàn|Hội (?!nghị|thảo|nhập|đàm|trường|họp)|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Tổng [Ll]iên đoàn|Công đoàn|Quỹ|Trưởng|Phó Trưởng|Trạm|Đội|Nhóm`, example: 'Ban Quản lý Khu kinh tế' },
  { pattern: String.raw`Phòng (?!,|chống|ngừa|cháy|thủ|bệnh|dịch|tránh)|Trường (?!hợp|học)|Trường học|Đại học|Học viện|Nhà trường|Bệnh viện|Cơ sở (?!pháp|khoa|dữ|vật|hạ|để|đó|lý|chính|thực|kết|quy|tính)|Tập đoàn|Tổng công ty|Công ty|Doanh nghiệp|Chủ đầu tư|Nhà thầu|Nhà đầu tư|Đơn vị(?! tính)|Hợp tác xã|Điện lực`, example: 'Tổng công ty Điện lực miền Nam' },
  { pattern: String.raw`Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Chánh|Phó Chánh|Thủ trưởng|Người đứng đầu|Lãnh đạo (?=các|UBND|ủy ban|đảng ủy|bộ |sở|ban |ngành|tỉnh|thành phố|huyện|xã|phường|đơn vị|cơ quan)|Viện trưởng|Cục trưởng|Hiệu trưởng|Thống đốc|Tổng Thanh tra|Tư lệnh|Chỉ huy trưởng|Trưởng ban`, example: 'Chủ tịch Ủy ban nhân dân các xã, phường' },
  { pattern: String.raw`(?:Các |Những )?(?:đồng chí|đ\/c)|Ông|Bà|Các ông|Thành viên|Cán bộ|Công chức`, example: 'đồng chí Trần Văn A, Phó Chủ tịch' },
  { pattern: String.raw`Một số (?=bộ|sở|cơ quan|đơn vị|địa phương|doanh nghiệp|tỉnh|huyện|quận|xã|phường|đồng chí|tổ chức|ban|ngành|cấp ủy)|(?:Các|Những|Mỗi|Từng|Toàn bộ|Tất cả các) (?!bước|nhiệm vụ|nội dung|biện pháp|giải pháp|chỉ đạo|văn bản|quy định|chính sách|trường hợp|hoạt động|đối tượng|hành vi|vấn đề|chỉ tiêu|mục tiêu|dự án|công trình|chương trình|kế hoạch|đề án|hình thức|điều kiện|loại|nguồn|khu vực|khoản|điều|mặt hàng|công việc|ý kiến|kết quả|tài liệu|thủ tục|dịch vụ|hạng mục|công tác|tiêu chí|nguyên tắc|thông tin|văn kiện|lĩnh vực|yêu cầu|tồn tại|khó khăn|mô hình|phong trào|cuộc)`, example: 'các sở, ban, ngành tỉnh' },
  { pattern: String.raw`(?:Bộ|Sở|Ban|Sở, ban|Bộ, ngành|Sở, ngành|Cơ quan|Địa phương|Toàn hệ thống|Hệ thống chính trị|Chính quyền|Đoàn thể|Quận|Huyện|Tỉnh|Thành phố|Xã, phường|Phường)(?=[ ,])(?! (?:này|hành))`, example: 'cơ quan, đơn vị' },
];

const source = headWords.map(({ pattern }) => pattern).join('|');

/** True of text that begins with a body, an office-holder or a set. Capitals of the first letter do not count. */
export const headAt = new RegExp(String.raw`^(?:${source})`, 'iu');

/**
 * Verbs and adverbs that end a subject and begin what is ordered (động từ giao việc và trạng từ đi trước).
 * They count in lower case only: “Ban Chỉ đạo” is a name.
 */
export const verbs: readonly string[] = [
  'chủ trì', 'nhất trí', 'đồng ý', 'cơ bản nhất trí', 'phối hợp', 'phối kết hợp', 'chỉ đạo', 'lãnh đạo', 'tổ chức', 'triển khai', 'thực hiện', 'xây dựng', 'ban hành', 'tham mưu', 'đề xuất', 'kiến nghị',
  'rà soát', 'tăng cường', 'đẩy mạnh', 'đẩy nhanh', 'hướng dẫn', 'kiểm tra', 'giám sát', 'thanh tra', 'theo dõi', 'đôn đốc', 'tổng hợp', 'báo cáo', 'trình', 'thẩm định',
  'phê duyệt', 'bố trí', 'cân đối', 'đảm bảo', 'bảo đảm', 'cung cấp', 'cập nhật', 'công khai', 'công bố', 'thông báo', 'thông tin', 'tuyên truyền', 'phổ biến', 'quán triệt',
  'vận động', 'huy động', 'quản lý', 'xử lý', 'giải quyết', 'nghiên cứu', 'đánh giá', 'thống kê', 'lập', 'thành lập', 'hoàn thiện', 'hoàn thành', 'hoàn chỉnh', 'xem xét', 'quyết định',
  'căn cứ', 'đăng tải', 'duy trì', 'phát huy', 'thống nhất', 'giao', 'phân công', 'yêu cầu', 'đề nghị', 'hỗ trợ', 'tạo điều kiện', 'chuẩn bị', 'ứng dụng', 'khuyến khích',
  'phát động', 'quan tâm', 'lồng ghép', 'gửi', 'đề ra', 'sắp xếp', 'chấp hành', 'kiểm soát', 'điều chỉnh', 'tiếp nhận', 'bàn giao', 'chi trả', 'thanh toán', 'quyết toán', 'thu hồi', 'nắm',
  'nắm bắt', 'nắm chắc', 'xác định', 'lựa chọn', 'đầu tư', 'khắc phục', 'tham gia', 'giúp', 'cử', 'điều phối', 'điều hành', 'tổng kết', 'sơ kết', 'đào tạo', 'bồi dưỡng', 'tập huấn',
  'khảo sát', 'kiện toàn', 'củng cố', 'đổi mới', 'khai thác', 'sử dụng', 'bảo vệ', 'thu hút', 'ngăn chặn', 'phòng ngừa', 'phát hiện', 'đấu tranh', 'tuần tra', 'vận hành', 'nâng cấp',
  'sửa đổi', 'bổ sung', 'cụ thể hóa', 'tiến hành', 'lấy ý kiến', 'trao đổi', 'cảnh báo', 'tìm kiếm', 'tiếp thu', 'giải trình', 'phải', 'cần', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ',
  'có kế hoạch', 'có ý kiến', 'có văn bản', 'có biện pháp', 'có giải pháp', 'có phương án', 'nghiêm túc', 'chủ động', 'khẩn trương', 'tích cực', 'thường xuyên', 'tiếp tục', 'tập trung', 'kịp thời', 'trực tiếp', 'nhanh chóng',
  'định kỳ', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'sớm', 'ưu tiên', 'nâng cao', 'rút kinh nghiệm', 'làm', 'cân nhắc', 'lưu ý', 'phát triển', 'mở rộng', 'tuân thủ', 'chấn chỉnh', 'quyết liệt', 'thể chế hóa',
  'phụ trách', 'đưa', 'cải thiện', 'cải cách', 'giảm', 'thu', 'đề cao', 'đăng ký', 'kê khai', 'niêm yết', 'thu thập', 'phát hành', 'tham khảo', 'gắn', 'kết hợp', 'quy định', 'cấp', 'biên soạn', 'biên tập',
  'rà', 'kiên quyết', 'nghiêm cấm', 'tuyệt đối', 'cương quyết', 'thí điểm', 'công nhận', 'khen thưởng', 'tôn vinh', 'nhân rộng', 'thiết lập', 'thiết kế', 'mua sắm', 'đấu thầu', 'phân bổ', 'phân cấp', 'phân loại', 'phân tích', 'bám sát', 'tận dụng', 'siết chặt', 'truy vết',
  'tranh thủ', 'góp phần', 'đóng góp', 'hạn chế', 'đáp ứng', 'thúc đẩy', 'kêu gọi', 'xúc tiến', 'quảng bá', 'giới thiệu', 'xét', 'tính toán', 'dự kiến', 'dự báo', 'ký kết', 'đàm phán', 'tổ chức thực hiện', 'gương mẫu', 'quyết tâm', 'sâu sát', 'thẩm tra', 'xác minh', 'cam kết', 'ủy quyền', 'trồng', 'khôi phục', 'sản xuất', 'di dời', 'sơ tán', 'ứng phó', 'cứu trợ', 'giải ngân', 'tháo gỡ', 'điều tra', 'làm rõ', 'xử phạt', 'thăm hỏi', 'động viên', 'tặng', 'tuyển dụng', 'bổ nhiệm', 'thi công', 'nghiệm thu', 'lắp đặt', 'cải tạo', 'sửa chữa', 'hoàn trả', 'nộp', 'giải đáp', 'trả lời', 'tiếp công dân', 'tạm dừng', 'đình chỉ', 'cưỡng chế', 'giải phóng mặt bằng', 'bồi thường', 'tuyên dương', 'cải chính', 'dừng', 'mời', 'họp', 'hiệp thương', 'sẵn sàng', 'lưu trữ', 'số hóa', 'liên hệ', 'lên kế hoạch', 'tính', 'chú trọng', 'duy tu', 'bàn', 'thảo luận', 'học tập', 'nhắc nhở', 'kiểm điểm', 'công chứng', 'tăng',
  'khám bệnh', 'chữa bệnh', 'khám', 'điều trị', 'cấp cứu', 'tiêm chủng', 'tiêm', 'xét nghiệm', 'cách ly', 'gia cố', 'nạo vét', 'tu bổ', 'bảo trì', 'bảo dưỡng', 'khởi công', 'thu gom',
  'tiêu hủy', 'truy tố', 'xét xử', 'khởi tố', 'triệt phá', 'luân chuyển', 'điều động', 'sáp nhập', 'giải thể', 'chuyển giao', 'kết nối', 'chia sẻ', 'tích hợp', 'đo đạc', 'kiểm kê', 'tạm ứng',
  'dự trữ', 'bình ổn', 'ngăn ngừa', 'túc trực', 'giữ vững', 'giữ gìn', 'bảo tồn', 'tôn tạo', 'chăm lo', 'chăm sóc', 'đối thoại', 'cung ứng', 'điều tiết', 'xóa bỏ', 'tháo dỡ',
  'giải tỏa', 'phân luồng', 'cấp phép', 'gia hạn', 'xác nhận', 'cho phép',
  'tu sửa', 'trùng tu', 'phục dựng', 'xây mới', 'đưa tin', 'cấp phát', 'cấp bù', 'ứng vốn', 'miễn giảm', 'truy thu', 'thanh lý', 'giải cứu', 'dập tắt', 'khống chế',
  'khoanh vùng', 'khử khuẩn', 'lấy mẫu', 'rà phá', 'tiêu úng', 'tích nước', 'xả lũ', 'đóng cửa', 'canh gác', 'chốt chặn', 'bắt giữ', 'tạm giữ', 'tịch thu', 'truy quét',
  'giải tán', 'răn đe', 'phát quang', 'gieo trồng', 'kiểm đếm', 'đối chiếu', 'so sánh', 'nghiêm chỉnh', 'gấp rút', 'lập tức', 'nhận diện', 'phản hồi',
  'trình bày', 'thuyết minh', 'giải thích', 'hiệu chỉnh', 'chỉnh sửa', 'chỉnh lý', 'chỉnh trang', 'tinh giản', 'tinh gọn', 'giảm thiểu', 'rút ngắn', 'cắt giảm',
  'đơn giản hóa', 'hiện đại hóa', 'xã hội hóa', 'chuẩn hóa', 'đa dạng hóa', 'tự giác', 'khai báo', 'cấp đổi', 'hủy bỏ', 'chấp thuận', 'phê chuẩn', 'thông qua', 'đề cử',
  'vinh danh', 'biểu dương', 'trao tặng', 'tri ân', 'phụng dưỡng', 'giúp đỡ', 'ủng hộ', 'quyên góp', 'chung tay', 'đồng hành', 'chung sức', 'hưởng ứng',
  'nêu gương', 'nêu cao', 'kế thừa', 'thấm nhuần', 'giảng dạy', 'tuyển chọn', 'tuyển quân', 'luyện tập', 'đón tiếp', 'tiếp xúc', 'tham dự', 'tham vấn', 'góp ý',
  'cho ý kiến', 'khởi động', 'xác lập', 'tái cơ cấu', 'cơ cấu lại', 'quy tập', 'tìm hiểu', 'tra cứu', 'bảo lãnh', 'tạo lập', 'phân định', 'phân giao', 'phân khai',
  'phân tách', 'đặt hàng', 'san lấp', 'dọn dẹp', 'soạn thảo', 'thông xe', 'thông tuyến', 'khánh thành', 'động thổ', 'khai mạc', 'bế mạc', 'chấm dứt', 'loại bỏ',
  'loại trừ', 'gỡ bỏ', 'đấu nối', 'tiếp cận', 'thâm nhập', 'chấm điểm', 'bình xét', 'xếp hạng', 'xếp loại', 'phúc tra', 'tự kiểm tra', 'tự đánh giá', 'hậu kiểm',
  'tiền kiểm', 'tầm soát', 'ghi chép', 'ghi nhận', 'tiếp sóng', 'phát sóng', 'hoạch định', 'đề phòng',
];
