import type { LegacyEncoding } from './legacy-table.js';

/** Windows-1258: Windows-1252 with four letters and five marks changed; a mark follows its letter. */
export const windows1258: LegacyEncoding = {
  name: 'Windows-1258',
  capitalsLikewise: false,
  caveat: null,
  rows: [
    { letters: 'ă đ ơ ư', written: 'ã ð õ ý', example: ['công vãn ðýõng', 'công văn đương'] },
    { letters: 'Ă Đ Ơ Ư', written: 'Ã Ð Õ Ý', example: ['ÐÕN VÃN', 'ĐƠN VĂN'] },
    { letters: '\u0300 \u0309 \u0303 \u0301 \u0323', written: 'Ì Ò Þ ì ò', example: ['Thuìy Daòng Taò', 'Thúy Dạng Tạ'] },
    { letters: '₫', written: 'þ', example: ['500þ', '500₫'] },
  ],
};
