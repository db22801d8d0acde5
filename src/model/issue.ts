import type { Term, Vocabulary } from './vocabulary.ts'

/** How much an issue matters. */
export const IssueSeverity = {
  WARNING: { vi: 'Cần lưu ý', en: 'Warning', meaning: 'Whoever cites the record must know it.' },
  NOTE: { vi: 'Còn thiếu', en: 'Note', meaning: 'Something is not known, or not recorded.' },
} as const satisfies Vocabulary
export type IssueSeverity = keyof typeof IssueSeverity

interface IssueTerm extends Term {
  readonly severity: IssueSeverity
}
const warning = (vi: string, en: string, meaning: string): IssueTerm => ({
  severity: 'WARNING',
  vi,
  en,
  meaning,
})
const note = (vi: string, en: string, meaning: string): IssueTerm => ({ severity: 'NOTE', vi, en, meaning })

/** What may be doubtful in a dataset that breaks no rule. Each is computed from the records alone. */
export const IssueCode = {
  AGREEMENT_WITHOUT_DATE: note(
    'Không rõ ngày ký',
    'Agreement without date',
    'The record has no date of signing at all.',
  ),
  DATE_INCOMPLETE: note(
    'Ngày ký không đủ',
    'Incomplete date',
    'The date of signing is not known to the day, or without its year.',
  ),
  DATE_INFERRED: warning(
    'Ngày do suy ra',
    'Inferred date',
    'The editors completed or concluded a date; its evidence says from what. Reported once a date: not for what a code’s time, a sighting on the day of an agreement or a dissolution on the day of the succession repeats, and not for dates that are uncertain as well.',
  ),
  DATE_UNCERTAIN: warning(
    'Ngày chưa chắc',
    'Uncertain date',
    'A date is marked as uncertain or approximate (`?`, `~`, `%` in EDTF), whether a source states it or the editors concluded it. Reported once a date, as inferred ones are.',
  ),
  PERIOD_UNKNOWN: note(
    'Không rõ thời hạn',
    'Unknown period',
    'The start, the end or both of the agreement’s period are not known.',
  ),
  SIGNER_UNKNOWN: note(
    'Không rõ người ký',
    'Unknown signer',
    'No person is named as signing; `signerStatus` says why. Not reported where the agreement is only announced.',
  ),
  SIGNER_WITHOUT_POSITION: note(
    'Người ký không rõ chức vụ',
    'Signer without position',
    'No position is recorded with the signature, and none of the person in the organization signed for (where that is not known: none at all).',
  ),
  PARTY_IS_GROUP: note(
    'Bên là một nhóm',
    'Party is a group',
    'A party is a group whose members the sources leave unlisted.',
  ),
  PARTY_INFERRED: warning(
    'Bên do suy ra',
    'Inferred party',
    'The editors concluded which organization a party is; its evidence says from what.',
  ),
  TIE_INFERRED: warning(
    'Quan hệ tổ chức do suy ra',
    'Inferred tie',
    'The editors concluded that the organization is part of another, or was followed by it; the evidence says from what.',
  ),
  TOPIC_MISSING: note('Không có chủ đề', 'No topic', 'No topic of the agreement is recorded.'),
  SOURCE_PARTLY_READ: warning(
    'Nguồn chưa đọc hết',
    'Source partly read',
    'The sources that report the agreement were all known only in part: what the record does not say, they may say.',
  ),
  SOURCES_DISAGREE: warning(
    'Nguồn không thống nhất',
    'Sources disagree',
    'A source says otherwise than the record, which keeps both statements in its evidence.',
  ),
  SOURCE_INCONSISTENT: warning(
    'Nguồn tự nói khác nhau',
    'Source inconsistent',
    'A source says two things, in its text and in a caption for one; the record follows one and keeps both in its evidence.',
  ),
  SIGNED_AFTER_PUBLICATION: warning(
    'Ký sau ngày đăng',
    'Signed after publication',
    'An agreement recorded as signed has a date that is later, by all days that the two allow, than the publication of a source cited for its date or for a signature.',
  ),
  DATE_IN_FUTURE: warning(
    'Ngày ở tương lai',
    'Date in the future',
    'The date of signing is later, by all days that it allows, than the release of the dataset. Not reported where the agreement is only announced, or the dataset does not say when it was released.',
  ),
  PERIOD_BEFORE_SIGNING: warning(
    'Hết hạn trước khi ký',
    'Period before signing',
    'The agreement’s period ends before the date of signing, by all days that the two allow.',
  ),
  POSSIBLY_SAME_AGREEMENT: warning(
    'Có thể là một văn bản',
    'Possibly the same agreement',
    'Two agreements have the same organizations, two or more, and the same date of signing, known to the day. Each is listed with the first of its kind.',
  ),
  FIELD_WITHOUT_EVIDENCE: note(
    'Trường không có nguồn',
    'Field without evidence',
    'A field is filled in and no evidence of the record supports it by name: title, kind, status, signer status or number of an agreement; name, classification or place of an organization; name of a person; kind of a place. Reported once a record; English and short names are the editors’ own.',
  ),
  NEAR_IDENTICAL_NAMES: warning(
    'Tên gần giống nhau',
    'Near-identical names',
    'Two organizations, people, topics, or places of one kind have a name that reads alike without diacritics and with abbreviations written out; or the names of two people or two organizations, of eight letters or more and without digits, differ by one letter. Not reported where organizations’ names differ by that of a place, where places lie in different ones or became one another, and for people who are said to be possibly the same. Of a name that many have, not every pair is listed.',
  ),
  POSSIBLY_SAME_PERSON: warning(
    'Có thể là một người',
    'Possibly the same person',
    'Two records may be of one person; the sources leave the question open.',
  ),
  PERSON_WITHOUT_POSITION: note(
    'Người không rõ chức vụ',
    'Person without position',
    'No position of the person is recorded.',
  ),
  PLACE_WITHOUT_CODE: note(
    'Địa điểm không có mã',
    'Place without code',
    'No official code is recorded, and a scheme has one: for provinces and municipalities of any country (ISO 3166-2), and for districts and communes, but for those outside Việt Nam (the statistics office).',
  ),
  PLACE_WITHOUT_CENTROID: note(
    'Địa điểm không có tọa độ',
    'Place without coordinates',
    'The place cannot be put on a map by itself: no coordinates are recorded.',
  ),
  SOURCE_WITHOUT_ADDRESS: note(
    'Nguồn không có địa chỉ',
    'Source without address',
    'No address on the web is known.',
  ),
  SOURCE_WITHOUT_TITLE: note('Nguồn không có tít', 'Source without title', 'Its title is not known.'),
  SOURCE_WITHOUT_DATE: note(
    'Nguồn không rõ ngày đăng',
    'Source without date',
    'When it was published is not known.',
  ),
  POSSIBLY_SAME_SOURCE: warning(
    'Có thể là một nguồn',
    'Possibly the same source',
    'Two sources have the same address, or the same title and publisher. Each counts as a report of its own.',
  ),
  NOT_CITED: note('Nguồn không được dẫn', 'Source not cited', 'No evidence cites the source.'),
  UNUSED: note(
    'Không được dùng đến',
    'Unused',
    'No other record refers to this organization, person, topic or place. Places with an official code are not reported: they are there for the map.',
  ),
  FROM_TEMPLATE: warning(
    'Còn chữ của mẫu',
    'Left from the template',
    'An id, a name or another text is still that of the template with which the record was begun (`lienket new`).',
  ),
} as const satisfies Readonly<Record<string, IssueTerm>>
export type IssueCode = keyof typeof IssueCode

/** What puts codes in their order: warnings first. */
export const sortingOf = (code: IssueCode): string =>
  `${IssueCode[code].severity === 'WARNING' ? 0 : 1} ${code}`
