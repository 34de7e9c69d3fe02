const bodies = ['Sở Y tế', 'Sở Tài chính', 'Sở Nông nghiệp và Môi trường', 'Công an tỉnh', 'Ủy ban nhân dân các xã, phường', 'Sở Giáo dục và Đào tạo', 'Ban Chỉ đạo phòng thủ dân sự tỉnh'] as const;
const doings = ['rà soát các trạm đo mưa ven sông', 'lập dự toán mua máy đo tự ghi và trình cấp có thẩm quyền xem xét', 'tập huấn người trực trạm trong mùa lũ', 'báo cáo số liệu đo mưa về máy chủ của tỉnh', 'tuyên truyền để nhân dân không lấy nước tưới từ bể đo'] as const;
const cited = ['Nghị quyết số 9-NQ/TU ngày 02/3/2030 của Tỉnh ủy', 'Quyết định số 88/QĐ-UBND ngày 04 tháng 5 năm 2030 của Ủy ban nhân dân tỉnh', 'Nghị định số 41/2029/NĐ-CP ngày 02/2/2029 của Chính phủ', 'khoản 2 Điều 7 Luật Đê điều', 'các Công điện: số 4/CĐ-TTg ngày 06/9/2030, số 5/CĐ-TTg ngày 07/9/2030 của Thủ tướng Chính phủ'] as const;
const days = ['trước ngày 15/9/2031', 'hằng tuần', 'chậm nhất ngày 20/10/2031', 'trong vòng 12 giờ', ''] as const;
/** What a paper tells between its orders. */
const told = [
  'Mạng lưới hiện có phần lớn là thùng đo đọc bằng mắt, đặt ở sân trụ sở, nhiều nơi bị cây che, số liệu ghi sổ cuối ngày nên khi mưa lớn về đêm thì không ai biết lượng mưa cho tới sáng.',
  'Người trực trạm đa số lớn tuổi, phụ cấp thấp, đường ra trạm hay ngập; có trạm ba năm chưa được thay ống đong, kết quả chênh so với trạm bên cạnh tới một phần ba.',
  'Kinh nghiệm hai mùa lũ gần đây cho thấy nơi nào có máy tự ghi thì việc đóng, mở cống được quyết sớm hơn nửa buổi, bờ bao ít bị tràn và bà con kịp thu lúa.',
  'Máy đặt ở nơi thoáng, cách vật cản ít nhất bốn lần chiều cao của vật đó, mặt hứng ngang, có rào quanh và có bảng ghi tên trạm, cao độ, năm đặt máy, số điện thoại của người trông coi.',
  'Dữ liệu được giữ ít nhất hai mươi năm, mỗi bản ghi có giờ, lượng, tình trạng pin và dấu hiệu nghi ngờ; bản ghi sai không bị xóa mà được đánh dấu kèm lý do.',
] as const;

const head = 'ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 63/KH-UBND\nNam Định, ngày 10 tháng 02 năm 2031\n\nKẾ HOẠCH\nVận hành các trạm đo mưa\n\nCăn cứ Luật Đê điều;\nThực hiện Nghị quyết số 9-NQ/TU ngày 02/3/2030 của Tỉnh ủy, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành như sau:\n';
const tail = '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bách\n';
const bytes = (text: string): number => Buffer.byteLength(text);

/**
 * An invented plan of about so many bytes, with items, dashes, citations, page numbers; the same for the same numbers.
 * @param sentencesTold how many sentences without task or citation stand behind each item: with 3 of them it cites and
 * orders about as often as real papers do, with none several times as often
 */
export function directiveOf(length: number, variant: number, sentencesTold: number): string {
  const pick = (from: readonly string[], at: number): string => from[(at * 7 + variant) % from.length] ?? '';
  const items: string[] = [];
  for (let at = 1, size = bytes(head) + bytes(tail); size < length; at += 1) {
    const between = Array.from({ length: sentencesTold }, (_, index) => ` ${pick(told, at + index)}`).join('');
    const order = `${String(at % 90)}. Giao ${pick(bodies, at)} chủ trì, phối hợp với ${pick(bodies, at + 3)} ${pick(doings, at)} theo ${pick(cited, at)} ${pick(days, at)}.${between}\n`;
    const dash = `- ${pick(doings, at + 1).replace(/^./u, (one) => one.toUpperCase())}; thực hiện nghiêm ${pick(cited, at + 2)}.\n`;
    const item = `${order}${sentencesTold > 0 && at % 3 > 0 ? '' : dash}${at % 8 === 0 ? `- ${String(at)} -\n` : ''}`;
    items.push(item);
    size += bytes(item);
  }
  return head + items.join('') + tail;
}
