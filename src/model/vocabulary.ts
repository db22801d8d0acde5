/** One value of a vocabulary: its labels for people and what it means. */
export interface Term {
  readonly vi: string
  readonly en: string
  readonly meaning: string
}
export type Vocabulary<Value extends string = string> = Readonly<Record<Value, Term>>

const term = (vi: string, en: string, meaning: string): Term => ({ vi, en, meaning })

/** The values of a vocabulary, as zod's enum wants them. */
export const valuesOf = <Value extends string>(vocabulary: Vocabulary<Value>): [Value, ...Value[]] =>
  Object.keys(vocabulary) as [Value, ...Value[]]

export const Classification = {
  CONFEDERATION: term('Tổng liên đoàn', 'Confederation', 'The national confederation of trade unions.'),
  PROVINCIAL_FEDERATION: term(
    'Liên đoàn lao động tỉnh, thành phố',
    'Provincial federation',
    'The federation of labour of a province or of a city under central authority.',
  ),
  DISTRICT_FEDERATION: term(
    'Liên đoàn lao động huyện, quận',
    'District federation',
    'The federation of labour of a district, town or city under a province.',
  ),
  INDUSTRY_UNION: term(
    'Công đoàn ngành',
    'Industry union',
    'A union of an industry or service, of the country or of a province; unions of state corporations and of industrial parks.',
  ),
  GRASSROOTS_UNION: term('Công đoàn cơ sở', 'Grassroots union', 'A union at a workplace.'),
  PARTY_COMMITTEE: term(
    'Cấp ủy Đảng',
    'Party committee',
    'A committee of the Communist Party of Viet Nam: of a province, city, district or body.',
  ),
  PARTY_BODY: term('Ban của Đảng', 'Party body', 'A commission or other body that serves a party committee.'),
  PEOPLES_COUNCIL: term(
    'Hội đồng nhân dân',
    'People’s council',
    'The elected council of a province or district.',
  ),
  PEOPLES_COMMITTEE: term(
    'Ủy ban nhân dân',
    'People’s committee',
    'The executive of a province or district.',
  ),
  MINISTRY: term('Bộ, cơ quan ngang bộ', 'Ministry', 'A ministry or an agency of its rank.'),
  DEPARTMENT: term('Sở, phòng', 'Department', 'A specialised department of a province or district.'),
  POLICE: term('Công an', 'Police', 'A police force below the ministry.'),
  COURT: term('Tòa án', 'Court', 'A court.'),
  PROCURACY: term('Viện kiểm sát', 'Procuracy', 'A people’s procuracy.'),
  SOCIAL_INSURANCE: term('Bảo hiểm xã hội', 'Social insurance', 'A social-insurance agency.'),
  FATHERLAND_FRONT: term(
    'Mặt trận Tổ quốc',
    'Fatherland Front',
    'A committee of the Viet Nam Fatherland Front.',
  ),
  MASS_ORGANIZATION: term(
    'Tổ chức chính trị - xã hội',
    'Mass organization',
    'A socio-political organization other than the unions: youth, women, farmers, veterans.',
  ),
  ASSOCIATION: term('Hội, hiệp hội', 'Association', 'A professional, business or social association.'),
  PRESS: term('Cơ quan báo chí', 'Press', 'A newspaper, magazine, or broadcaster.'),
  SCHOOL: term('Cơ sở giáo dục', 'School', 'A school, university or training centre.'),
  HEALTH_FACILITY: term('Cơ sở y tế', 'Health facility', 'A hospital or other health facility.'),
  BANK: term('Ngân hàng', 'Bank', 'A bank or credit institution.'),
  COMPANY: term('Doanh nghiệp', 'Company', 'A company or corporation other than a bank.'),
  NGO: term(
    'Tổ chức phi chính phủ',
    'NGO',
    'A non-governmental organization or research and development centre.',
  ),
  FOREIGN_UNION: term(
    'Công đoàn nước ngoài',
    'Foreign union',
    'A trade-union organization of another country.',
  ),
  INTERNATIONAL_ORGANIZATION: term(
    'Tổ chức quốc tế',
    'International organization',
    'An intergovernmental organization.',
  ),
  STATE_BODY: term(
    'Cơ quan nhà nước khác',
    'Other state body',
    'A state body that no other value describes.',
  ),
  UNION_BODY: term(
    'Đơn vị của công đoàn',
    'Union body',
    'A unit that a union runs: a guest house, fund, legal centre.',
  ),
  OTHER: term('Khác', 'Other', 'None of the other values.'),
} as const satisfies Vocabulary
export type Classification = keyof typeof Classification

export const AgreementType = {
  COORDINATION_REGULATION: term(
    'Quy chế phối hợp',
    'Coordination regulation',
    'Standing rules of how the parties work together.',
  ),
  COORDINATION_PROGRAMME: term(
    'Chương trình phối hợp',
    'Coordination programme',
    'A programme of common work, usually for a period.',
  ),
  JOINT_PROGRAMME: term(
    'Chương trình liên tịch',
    'Joint programme',
    'A programme issued jointly by its parties.',
  ),
  COOPERATION_AGREEMENT: term('Thỏa thuận hợp tác', 'Cooperation agreement', 'An agreement to cooperate.'),
  PARTNERSHIP_AGREEMENT: term(
    'Thỏa thuận quan hệ đối tác',
    'Partnership agreement',
    'An agreement that makes the parties partners in a project.',
  ),
  MEMORANDUM_OF_UNDERSTANDING: term(
    'Biên bản ghi nhớ',
    'Memorandum of understanding',
    'A memorandum of understanding.',
  ),
  UNSPECIFIED: term(
    'Không nêu loại',
    'Unspecified',
    'The sources do not say what kind of document was agreed.',
  ),
  OTHER: term('Khác', 'Other', 'Another kind; see typesAsWritten.'),
} as const satisfies Vocabulary
export type AgreementType = keyof typeof AgreementType

export const AgreementStatus = {
  SIGNED: term('Đã ký', 'Signed', 'A source reports that it was signed.'),
  REFERRED_TO: term(
    'Được nhắc đến',
    'Referred to',
    'Known only because a source on something else refers to it.',
  ),
  ANNOUNCED: term(
    'Sẽ ký',
    'Announced',
    'A source announces it; none says that it was signed. Makes no partners.',
  ),
} as const satisfies Vocabulary
export type AgreementStatus = keyof typeof AgreementStatus

export const SignerStatus = {
  NAMED: term('Nêu tên người ký', 'Named', 'A source names at least one signer.'),
  OFFICE_ONLY: term('Chỉ nêu chức vụ', 'Office only', 'A source says which office signed, not who.'),
  NOT_NAMED: term(
    'Không nêu người ký',
    'Not named',
    'A source that tells of the signing was read in full and names no signer. Never that nobody signed.',
  ),
  SOURCE_PARTLY_READ: term(
    'Chưa đọc hết nguồn',
    'Source partly read',
    'No source that tells of the signing was read in full: the part that is known names no signer.',
  ),
} as const satisfies Vocabulary
export type SignerStatus = keyof typeof SignerStatus

export const Attestation = {
  STATED: term('Được viết ra', 'Stated', 'A sentence or a caption says that the person signed.'),
  PICTURED: term(
    'Có trong ảnh',
    'Pictured',
    'A picture of the signing shows the person, and its caption names them without saying that they signed.',
  ),
} as const satisfies Vocabulary
export type Attestation = keyof typeof Attestation

export const ParticipantRole = {
  PRESIDED: term('Chủ trì', 'Presided', 'Chaired the occasion. Not signing.'),
  SPOKE: term('Phát biểu', 'Spoke', 'Made a speech at the occasion.'),
  PRESENTED: term('Trình bày', 'Presented', 'Presented the agreement or its draft.'),
  WITNESSED: term('Chứng kiến', 'Witnessed', 'Is said to have witnessed the signing.'),
  ATTENDED: term('Tham dự', 'Attended', 'Was there.'),
  QUOTED: term(
    'Được trích lời',
    'Quoted',
    'Is quoted on the agreement; the source does not say that they were there.',
  ),
  UNSPECIFIED: term('Không rõ', 'Unspecified', 'Is named with the agreement; what they did is not known.'),
} as const satisfies Vocabulary
export type ParticipantRole = keyof typeof ParticipantRole

export const PositionRole = {
  CHAIR: term('Chủ tịch', 'Chair', 'Chair or president.'),
  STANDING_VICE_CHAIR: term(
    'Phó Chủ tịch Thường trực',
    'Standing vice chair',
    'First among the vice chairs.',
  ),
  VICE_CHAIR: term('Phó Chủ tịch', 'Vice chair', 'Vice chair or vice president.'),
  SECRETARY: term('Bí thư', 'Secretary', 'Secretary of a party committee or of a youth union.'),
  STANDING_DEPUTY_SECRETARY: term(
    'Phó Bí thư Thường trực',
    'Standing deputy secretary',
    'First among the deputy secretaries.',
  ),
  DEPUTY_SECRETARY: term('Phó Bí thư', 'Deputy secretary', 'Deputy secretary.'),
  STANDING_COMMITTEE_MEMBER: term(
    'Ủy viên Ban Thường vụ',
    'Standing-committee member',
    'Member of the standing committee or presidium.',
  ),
  COMMITTEE_MEMBER: term(
    'Ủy viên Ban Chấp hành',
    'Committee member',
    'Member of the executive or central committee.',
  ),
  EDITOR_IN_CHIEF: term('Tổng biên tập', 'Editor-in-chief', 'Editor-in-chief.'),
  DEPUTY_EDITOR_IN_CHIEF: term('Phó Tổng biên tập', 'Deputy editor-in-chief', 'Deputy editor-in-chief.'),
  MINISTER: term('Bộ trưởng', 'Minister', 'Minister.'),
  VICE_MINISTER: term('Thứ trưởng', 'Vice minister', 'Vice minister.'),
  DIRECTOR: term('Giám đốc', 'Director', 'Director, of a department, police, company or centre.'),
  DEPUTY_DIRECTOR: term('Phó Giám đốc', 'Deputy director', 'Deputy director.'),
  GENERAL_DIRECTOR: term('Tổng Giám đốc', 'General director', 'General director.'),
  HEAD: term('Trưởng ban', 'Head', 'Head of a commission, board or office.'),
  DEPUTY_HEAD: term('Phó Trưởng ban', 'Deputy head', 'Deputy head of a commission, board or office.'),
  MEMBER: term('Ủy viên', 'Member', 'Member of a body, without more being said.'),
  OTHER: term('Khác', 'Other', 'Another role; see positionAsWritten.'),
} as const satisfies Vocabulary
export type PositionRole = keyof typeof PositionRole

export const NameKind = {
  FULL: term('Tên đầy đủ', 'Full', 'The name written out.'),
  ABBREVIATION: term('Tên viết tắt', 'Abbreviation', 'An abbreviation or short form.'),
  FORMER: term('Tên cũ', 'Former', 'A name of an earlier time.'),
  SPELLING: term('Cách viết khác', 'Spelling', 'Another way of writing the same name.'),
  TRANSLATION: term('Tên dịch', 'Translation', 'The name in another language.'),
} as const satisfies Vocabulary
export type NameKind = keyof typeof NameKind

export const Identification = {
  STATED: term('Nêu rõ', 'Stated', 'The source names this party, or says so of this organization.'),
  INFERRED: term(
    'Suy ra',
    'Inferred',
    'An editor inferred which party is meant, or that the organization is so tied; the evidence says from what.',
  ),
} as const satisfies Vocabulary
export type Identification = keyof typeof Identification

export const RelationType = {
  RENEWS: term(
    'Gia hạn, ký tiếp',
    'Renews',
    'Continues an earlier agreement whose period ended or is ending.',
  ),
  REPLACES: term('Thay thế', 'Replaces', 'Takes the place of an earlier agreement.'),
  IMPLEMENTS: term('Triển khai', 'Implements', 'Carries out an agreement of a higher level.'),
} as const satisfies Vocabulary
export type RelationType = keyof typeof RelationType

export const PlaceKind = {
  COUNTRY: term('Quốc gia', 'Country', 'A country.'),
  PROVINCE: term('Tỉnh', 'Province', 'A province.'),
  MUNICIPALITY: term('Thành phố trực thuộc trung ương', 'Municipality', 'A city under central authority.'),
  DISTRICT: term(
    'Huyện, quận, thị xã',
    'District',
    'A district, town or city under a province or municipality.',
  ),
  COMMUNE: term('Xã, phường', 'Commune', 'A commune, ward or township.'),
  BUILDING: term('Trụ sở, địa điểm', 'Building', 'A building or venue.'),
} as const satisfies Vocabulary
export type PlaceKind = keyof typeof PlaceKind

/** Every vocabulary by the name of its GraphQL enum. */
export const VOCABULARIES = {
  Classification,
  AgreementType,
  AgreementStatus,
  SignerStatus,
  Attestation,
  ParticipantRole,
  PositionRole,
  NameKind,
  Identification,
  RelationType,
  PlaceKind,
} as const satisfies Record<string, Vocabulary>
