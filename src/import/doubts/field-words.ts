import type { AgreementRecord } from '../../model/agreement.ts'
import type { OrganizationRecord } from '../../model/organization.ts'
import type { PersonRecord } from '../../model/person.ts'
import type { PlaceRecord } from '../../model/place.ts'
import type { Path } from '../walk.ts'

type Field = keyof AgreementRecord | keyof OrganizationRecord | keyof PersonRecord | keyof PlaceRecord
interface Words {
  readonly vi: string
  readonly en: string
}

const words = (vi: string, en: string): Words => ({ vi, en })

/** How sentences call the fields of records that have evidence. */
const WORDS: Readonly<Record<Field, Words>> = {
  id: words('mã', 'the id'),
  formerIds: words('mã cũ', 'the former ids'),
  evidence: words('nguồn', 'the evidence'),
  eventKey: words('khóa của sự kiện', 'the key of the event'),
  title: words('tên văn bản', 'the title'),
  agreementType: words('loại văn bản', 'the kind of agreement'),
  typesAsWritten: words('cách gọi loại văn bản', 'what it is called'),
  number: words('số hiệu', 'the number'),
  status: words('tình trạng', 'the status'),
  signerStatus: words('người ký', 'the signers'),
  signedOn: words('ngày ký', 'the date of signing'),
  signedAt: words('nơi ký', 'the place of signing'),
  period: words('thời hạn', 'the period'),
  parties: words('các bên', 'the parties'),
  signatures: words('người ký', 'the signers'),
  participants: words('người tham gia', 'those who took part'),
  topics: words('nội dung', 'the topics'),
  relations: words('quan hệ với văn bản khác', 'the relations to other agreements'),
  basedOn: words('căn cứ', 'the documents it rests on'),
  remarks: words('điều lưu ý', 'the remarks'),
  name: words('tên', 'the name'),
  shortName: words('tên ngắn', 'the short name'),
  nameEn: words('tên tiếng Anh', 'the English name'),
  otherNames: words('tên khác', 'other names'),
  classification: words('loại tổ chức', 'the classification'),
  place: words('địa bàn', 'the place'),
  partOf: words('tổ chức cấp trên', 'what it is part of'),
  succeededBy: words('tổ chức kế tục', 'what succeeded it'),
  foundingDate: words('ngày thành lập', 'the date of founding'),
  dissolutionDate: words('ngày kết thúc', 'the date of dissolution'),
  honorificPrefix: words('học hàm, học vị', 'the title before the name'),
  positions: words('chức vụ', 'the positions'),
  possiblySameAs: words('người có thể là một', 'who may be the same'),
  kind: words('loại địa điểm', 'the kind of place'),
  within: words('địa phương cấp trên', 'what it lies in'),
  codes: words('mã chính thức', 'the official codes'),
  centroid: words('tọa độ', 'the coordinates'),
  mergedInto: words('nơi sáp nhập vào', 'what it was merged into'),
}

/** The words for a field, or for the one that it is in. */
export function wordsOfField([field = '']: Path): Words {
  const known: Readonly<Record<PropertyKey, Words | undefined>> = WORDS
  return known[field] ?? words(String(field), String(field))
}
