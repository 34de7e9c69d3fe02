/** Symbols that say by themselves who issued (ký hiệu cơ quan); local ones (UBND, TU) do not and are not here. */
export interface IssuerSymbol {
  readonly symbol: string;
  readonly issuer: string;
  readonly example: string;
}

const row = (symbol: string, issuer: string, example: string): IssuerSymbol => ({ symbol, issuer, example });

export const issuerSymbols: readonly IssuerSymbol[] = [
  row('CP', 'Chính phủ', '68/NQ-CP'), row('TTg', 'Thủ tướng Chính phủ', '16/CT-TTg'), row('VPCP', 'Văn phòng Chính phủ', '226/TB-VPCP'),
  row('QH', 'Quốc hội', '30/2021/QH15'), row('UBTVQH', 'Ủy ban Thường vụ Quốc hội', '3/2021/UBTVQH15'), row('CTN', 'Chủ tịch nước', '5/2019/L-CTN'),
  row('VPTW', 'Văn phòng Trung ương Đảng', '5-HD/VPTW'), row('BTCTW', 'Ban Tổ chức Trung ương', '9-HD/BTCTW'), row('BTGTW', 'Ban Tuyên giáo Trung ương', '9-HD/BTGTW'), row('UBKTTW', 'Ủy ban Kiểm tra Trung ương', '2-HD/UBKTTW'), row('BDVTW', 'Ban Dân vận Trung ương', '2-HD/BDVTW'), row('BNCTW', 'Ban Nội chính Trung ương', '2-HD/BNCTW'),
  row('BYT', 'Bộ Y tế', '1305/CĐ-BYT'), row('BTC', 'Bộ Tài chính', '8/2020/TT-BTC'), row('BCT', 'Bộ Công Thương', '8/2020/TT-BCT'), row('BNV', 'Bộ Nội vụ', '8/2020/TT-BNV'), row('BTP', 'Bộ Tư pháp', '8/2020/TT-BTP'), row('BXD', 'Bộ Xây dựng', '8/2020/TT-BXD'), row('BCA', 'Bộ Công an', '8/2020/TT-BCA'), row('BQP', 'Bộ Quốc phòng', '8/2020/TT-BQP'), row('BNG', 'Bộ Ngoại giao', '8/2020/TT-BNG'),
  row('BGDĐT', 'Bộ Giáo dục và Đào tạo', '8/2020/TT-BGDĐT'), row('BGTVT', 'Bộ Giao thông vận tải', '8/2020/TT-BGTVT'), row('BKHĐT', 'Bộ Kế hoạch và Đầu tư', '8/2020/TT-BKHĐT'), row('BKHCN', 'Bộ Khoa học và Công nghệ', '8/2020/TT-BKHCN'), row('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội', '8/2020/TT-BLĐTBXH'), row('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn', '8/2020/TT-BNNPTNT'), row('BNN', 'Bộ Nông nghiệp và Phát triển nông thôn', '12/QĐ-BNN-TCTS'), row('BNNMT', 'Bộ Nông nghiệp và Môi trường', '8/2025/TT-BNNMT'), row('BTNMT', 'Bộ Tài nguyên và Môi trường', '8/2020/TT-BTNMT'), row('BTTTT', 'Bộ Thông tin và Truyền thông', '8/2020/TT-BTTTT'), row('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', '8/2020/TT-BVHTTDL'), row('BDTTG', 'Bộ Dân tộc và Tôn giáo', '8/2025/TT-BDTTG'),
  row('NHNN', 'Ngân hàng Nhà nước Việt Nam', '8/2020/TT-NHNN'), row('TTCP', 'Thanh tra Chính phủ', '8/2020/TT-TTCP'), row('UBDT', 'Ủy ban Dân tộc', '8/2020/TT-UBDT'), row('TANDTC', 'Tòa án nhân dân tối cao', '8/2020/TT-TANDTC'), row('VKSNDTC', 'Viện kiểm sát nhân dân tối cao', '8/2020/TT-VKSNDTC'), row('KTNN', 'Kiểm toán nhà nước', '8/QĐ-KTNN'), row('BHXH', 'Bảo hiểm xã hội Việt Nam', '8/QĐ-BHXH'), row('TCT', 'Tổng cục Thuế', '8/TCT-CS'), row('TCHQ', 'Tổng cục Hải quan', '8/TCHQ-GSQL'),
];

const bySymbol = new Map(issuerSymbols.map(({ symbol, issuer }) => [symbol, issuer]));

/**
 * The body that a symbol names, or null when it takes the text to tell.
 * @example symbolIssuer('TB-VPCP') === 'Văn phòng Chính phủ', symbolIssuer('QĐ-UBND') === null
 */
export function symbolIssuer(symbol: string): string | null {
  for (const part of symbol.split(/[-/]/)) {
    const issuer = bySymbol.get(part.replace(/(?<=^QH|^UBTVQH)[K\d]+$/, ''));
    if (issuer !== undefined) return issuer;
  }
  return null;
}
