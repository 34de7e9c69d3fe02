import type { LegacyEncoding } from './legacy-table.js';

/** VNI for Windows, the fonts VNI-Times …: a plain letter, then a second character for its marks. */
export const vni: LegacyEncoding = {
  name: 'VNI',
  capitalsLikewise: true,
  caveat: null,
  rows: [
    { letters: 'ă â ê ô ơ ư đ', written: 'aê aâ eâ oâ ô ö ñ', example: ['Coâng vaên', 'Công văn'] },
    { letters: 'à ả ã á ạ', written: 'aø aû aõ aù aï', example: ['thaùng baûy', 'tháng bảy'] },
    { letters: 'ằ ẳ ẵ ắ ặ', written: 'aè aú aü aé aë', example: ['BAÉC GIANG', 'BẮC GIANG'] },
    { letters: 'ầ ẩ ẫ ấ ậ', written: 'aà aå aã aá aä', example: ['laäp danh saùch', 'lập danh sách'] },
    { letters: 'è ẻ ẽ é ẹ', written: 'eø eû eõ eù eï', example: ['söùc kheû', 'sức khẻ'] },
    { letters: 'ề ể ễ ế ệ', written: 'eà eå eã eá eä', example: ['keát quaû kieåm tra', 'kết quả kiểm tra'] },
    { letters: 'ì ỉ ĩ í ị', written: 'ì æ ó í ò', example: ['Chæ thò', 'Chỉ thị'] },
    { letters: 'ò ỏ õ ó ọ', written: 'oø oû oõ où oï', example: ['phoøng hoïp', 'phòng họp'] },
    { letters: 'ồ ổ ỗ ố ộ', written: 'oà oå oã oá oä', example: ['Soá toång coäng', 'Số tổng cộng'] },
    { letters: 'ờ ở ỡ ớ ợ', written: 'ôø ôû ôõ ôù ôï', example: ['thôøi haïn môùi', 'thời hạn mới'] },
    { letters: 'ù ủ ũ ú ụ', written: 'uø uû uõ uù uï', example: ['chuû trì, muïc tieâu', 'chủ trì, mục tiêu'] },
    { letters: 'ừ ử ữ ứ ự', written: 'öø öû öõ öù öï', example: ['thöù tö, göûi töøng nôi', 'thứ tư, gửi từng nơi'] },
    { letters: 'ỳ ỷ ỹ ý ỵ', written: 'yø yû yõ yù î', example: ['UÛy ban, kyø hoïp', 'Ủy ban, kỳ họp'] },
  ],
};
