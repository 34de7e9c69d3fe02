/** Urban districts (quận) stand only in cities of central rank; their papers seldom name the city. Those until the level ended in 2025. */
export const urbanDistricts: readonly { readonly city: string; readonly districts: readonly string[] }[] = [
  { city: 'Hà Nội', districts: ['Ba Đình', 'Hoàn Kiếm', 'Tây Hồ', 'Long Biên', 'Cầu Giấy', 'Đống Đa', 'Hai Bà Trưng', 'Hoàng Mai', 'Thanh Xuân', 'Hà Đông', 'Nam Từ Liêm', 'Bắc Từ Liêm'] },
  { city: 'Hồ Chí Minh', districts: ['1', '3', '4', '5', '6', '7', '8', '10', '11', '12', 'Bình Tân', 'Bình Thạnh', 'Gò Vấp', 'Phú Nhuận', 'Tân Bình', 'Tân Phú'] },
  { city: 'Hải Phòng', districts: ['Hồng Bàng', 'Ngô Quyền', 'Lê Chân', 'Hải An', 'Kiến An', 'Đồ Sơn', 'Dương Kinh', 'An Dương'] },
  { city: 'Đà Nẵng', districts: ['Hải Châu', 'Thanh Khê', 'Sơn Trà', 'Ngũ Hành Sơn', 'Liên Chiểu', 'Cẩm Lệ'] },
  { city: 'Cần Thơ', districts: ['Ninh Kiều', 'Bình Thủy', 'Cái Răng', 'Ô Môn', 'Thốt Nốt'] },
  { city: 'Huế', districts: ['Phú Xuân', 'Thuận Hóa'] },
];

/** The city of an urban district. @example cityOf('Ngô Quyền') === 'Hải Phòng' */
export function cityOf(district: string): string | null {
  return urbanDistricts.find(({ districts }) => districts.includes(district))?.city ?? null;
}
