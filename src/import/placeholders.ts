import type { Path } from './walk.ts'

/** What the templates write where a record has its own: their ids, names and titles. */
const IDS: ReadonlySet<string> = new Set([
  'agreement:2022-ben-mot-ben-hai',
  'organization:ldld-ten-tinh',
  'person:ho-ten',
  'place:ten-noi',
  'source:2022-ten-bai',
  'topic:ten-noi-dung',
])
const TEXTS: ReadonlySet<string> = new Set([
  'Chương trình phối hợp giữa LĐLĐ tỉnh Mẫu và Sở Mẫu',
  'LĐLĐ tỉnh Mẫu',
  'Liên đoàn Lao động tỉnh Mẫu',
  'Họ Tên',
  'HỌ TÊN',
  'Chủ tịch LĐLĐ tỉnh Mẫu',
  'tỉnh Mẫu',
  'Mẫu Province',
  'Tít của bài',
  'Báo Mẫu',
  'Tên nội dung',
  'Name of the topic',
])

/** Whether a text of a record is still the template's. References to a template's id are told by the record that has it. */
export const isPlaceholder = (path: Path, value: string): boolean =>
  path.length === 1 && path[0] === 'id' ? IDS.has(value) : TEXTS.has(value)
