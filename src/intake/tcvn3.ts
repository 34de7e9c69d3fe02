import type { LegacyEncoding } from './legacy-table.js';

/** TCVN 5712:1993 VN3, the fonts .VnTime, .VnArial …, called ABC: one byte for a letter with its marks. */
export const tcvn3: LegacyEncoding = {
  name: 'TCVN3',
  capitalsLikewise: false,
  caveat: 'its fonts for capitals (.VnTimeH) write them as small letters, so capitals that they showed are small letters here',
  rows: [
    { letters: 'Ă Â Ê Ô Ơ Ư Đ', written: '¡ ¢ £ ¤ ¥ ¦ §', example: ['§Ò ¸n', 'Đề án'] },
    { letters: 'ă â ê ô ơ ư đ', written: '¨ © ª « ¬ \u00ad ®', example: ['C«ng v¨n', 'Công văn'] },
    { letters: 'à ả ã á ạ', written: 'µ ¶ · ¸ ¹', example: ['th¸ng b¶y', 'tháng bảy'] },
    { letters: 'ằ ẳ ẵ ắ ặ', written: '» ¼ ½ ¾ Æ', example: ['B¾c Giang', 'Bắc Giang'] },
    { letters: 'ầ ẩ ẫ ấ ậ', written: 'Ç È É Ê Ë', example: ['lËp danh s¸ch', 'lập danh sách'] },
    { letters: 'è ẻ ẽ é ẹ', written: 'Ì Î Ï Ð Ñ', example: ['søc khÎ', 'sức khẻ'] },
    { letters: 'ề ể ễ ế ệ', written: 'Ò Ó Ô Õ Ö', example: ['kÕt qu¶ kiÓm tra', 'kết quả kiểm tra'] },
    { letters: 'ì ỉ ĩ í ị', written: '× Ø Ü Ý Þ', example: ['ChØ thÞ', 'Chỉ thị'] },
    { letters: 'ò ỏ õ ó ọ', written: 'ß á â ã ä', example: ['phßng häp', 'phòng họp'] },
    { letters: 'ồ ổ ỗ ố ộ', written: 'å æ ç è é', example: ['Sè tæng céng', 'Số tổng cộng'] },
    { letters: 'ờ ở ỡ ớ ợ', written: 'ê ë ì í î', example: ['ViÖt Tr×, thêi h¹n míi', 'Việt Trì, thời hạn mới'] },
    { letters: 'ù ủ ũ ú ụ', written: 'ï ñ ò ó ô', example: ['chñ tr×, môc tiªu', 'chủ trì, mục tiêu'] },
    { letters: 'ừ ử ữ ứ ự', written: 'õ ö ÷ ø ù', example: ['thø t\u00ad, göi tõng n¬i', 'thứ tư, gửi từng nơi'] },
    { letters: 'ỳ ỷ ỹ ý ỵ', written: 'ú û ü ý þ', example: ['ñy ban, kú häp', 'ủy ban, kỳ họp'] },
  ],
};
