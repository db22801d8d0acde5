/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What kind of document an agreement is. */
export type AgreementType =
  /** Cooperation agreement / Thỏa thuận hợp tác. An agreement to cooperate. */
  | 'COOPERATION_AGREEMENT'
  /** Coordination programme / Chương trình phối hợp. A programme of common work, usually for a period. */
  | 'COORDINATION_PROGRAMME'
  /** Coordination regulation / Quy chế phối hợp. Standing rules of how the parties work together. */
  | 'COORDINATION_REGULATION'
  /** Joint programme / Chương trình liên tịch. A programme issued jointly by its parties. */
  | 'JOINT_PROGRAMME'
  /** Memorandum of understanding / Biên bản ghi nhớ. A memorandum of understanding. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Other / Khác. Another kind; see typesAsWritten. */
  | 'OTHER'
  /** Partnership agreement / Thỏa thuận quan hệ đối tác. An agreement that makes the parties partners in a project. */
  | 'PARTNERSHIP_AGREEMENT'
  /** Unspecified / Không nêu loại. The sources do not say what kind of document was agreed. */
  | 'UNSPECIFIED';

/** How a source shows that a person signed. */
export type Attestation =
  /** Pictured / Có trong ảnh. A picture of the signing shows the person, and its caption names them without saying that they signed. */
  | 'PICTURED'
  /** Stated / Được viết ra. A sentence or a caption says that the person signed. */
  | 'STATED';

/** What happened to a record between two versions. */
export type ChangeKind =
  /** Added / Thêm mới. It was not there before. */
  | 'ADDED'
  /** Changed / Thay đổi. It is there in both and says something else, be it a source more. How its file is laid out does not count. */
  | 'CHANGED'
  /** Removed / Bỏ đi. Its id is no longer that of a record. */
  | 'REMOVED';

/** What an organization is. */
export type Classification =
  /** Association / Hội, hiệp hội. A professional, business or social association. */
  | 'ASSOCIATION'
  /** Bank / Ngân hàng. A bank or credit institution. */
  | 'BANK'
  /** Company / Doanh nghiệp. A company or corporation other than a bank. */
  | 'COMPANY'
  /** Confederation / Tổng liên đoàn. The national confederation of trade unions. */
  | 'CONFEDERATION'
  /** Court / Tòa án. A court. */
  | 'COURT'
  /** Department / Sở, phòng. A specialised department of a province or district. */
  | 'DEPARTMENT'
  /** District federation / Liên đoàn lao động huyện, quận. The federation of labour of a district, town or city under a province. */
  | 'DISTRICT_FEDERATION'
  /** Fatherland Front / Mặt trận Tổ quốc. A committee of the Viet Nam Fatherland Front. */
  | 'FATHERLAND_FRONT'
  /** Foreign union / Công đoàn nước ngoài. A trade-union organization of another country. */
  | 'FOREIGN_UNION'
  /** Grassroots union / Công đoàn cơ sở. A union at a workplace. */
  | 'GRASSROOTS_UNION'
  /** Health facility / Cơ sở y tế. A hospital or other health facility. */
  | 'HEALTH_FACILITY'
  /** Industry union / Công đoàn ngành. A union of an industry or service, of the country or of a province; unions of state corporations and of industrial parks. */
  | 'INDUSTRY_UNION'
  /** International organization / Tổ chức quốc tế. An intergovernmental organization. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** Mass organization / Tổ chức chính trị - xã hội. A socio-political organization other than the unions: youth, women, farmers, veterans. */
  | 'MASS_ORGANIZATION'
  /** Ministry / Bộ, cơ quan ngang bộ. A ministry or an agency of its rank. */
  | 'MINISTRY'
  /** NGO / Tổ chức phi chính phủ. A non-governmental organization or research and development centre. */
  | 'NGO'
  /** Other / Khác. None of the other values. */
  | 'OTHER'
  /** Party body / Ban của Đảng. A commission or other body that serves a party committee. */
  | 'PARTY_BODY'
  /** Party committee / Cấp ủy Đảng. A committee of the Communist Party of Viet Nam: of a province, city, district or body. */
  | 'PARTY_COMMITTEE'
  /** People’s committee / Ủy ban nhân dân. The executive of a province or district. */
  | 'PEOPLES_COMMITTEE'
  /** People’s council / Hội đồng nhân dân. The elected council of a province or district. */
  | 'PEOPLES_COUNCIL'
  /** Police / Công an. A police force below the ministry. */
  | 'POLICE'
  /** Press / Cơ quan báo chí. A newspaper, magazine, or broadcaster. */
  | 'PRESS'
  /** Procuracy / Viện kiểm sát. A people’s procuracy. */
  | 'PROCURACY'
  /** Provincial federation / Liên đoàn lao động tỉnh, thành phố. The federation of labour of a province or of a city under central authority. */
  | 'PROVINCIAL_FEDERATION'
  /** School / Cơ sở giáo dục. A school, university or training centre. */
  | 'SCHOOL'
  /** Social insurance / Bảo hiểm xã hội. A social-insurance agency. */
  | 'SOCIAL_INSURANCE'
  /** Other state body / Cơ quan nhà nước khác. A state body that no other value describes. */
  | 'STATE_BODY'
  /** Union body / Đơn vị của công đoàn. A unit that a union runs: a guest house, fund, legal centre. */
  | 'UNION_BODY';

/** Where a date comes from. */
export type DateBasis =
  /** Inferred / Suy ra. An editor completed what a source states; the evidence says from what. */
  | 'INFERRED'
  /** Stated / Nguồn nêu. A source states it. */
  | 'STATED';

/** How far a date is known. */
export type DatePrecision =
  /** Day / Ngày. The day is known. */
  | 'DAY'
  /** Decade / Thập niên. The decade is known. */
  | 'DECADE'
  /** Interval / Khoảng thời gian. It lies somewhere between two dates. */
  | 'INTERVAL'
  /** Month / Tháng. The month is known, not the day. */
  | 'MONTH'
  /** None / Không rõ năm. Not even the year is known. */
  | 'NONE'
  /** Season / Mùa, quý. The season or quarter is known. */
  | 'SEASON'
  /** Year / Năm. The year is known. */
  | 'YEAR';

/** Whether a source names a party, or says that two organizations are so tied, or an editor inferred it. */
export type Identification =
  /** Inferred / Suy ra. An editor inferred which party is meant, or that the organization is so tied; the evidence says from what. */
  | 'INFERRED'
  /** Stated / Nêu rõ. The source names this party, or says so of this organization. */
  | 'STATED';

/** What kind of issue it is. */
export type IssueCode =
  /** Agreement without date / Không rõ ngày ký. The record has no date of signing at all. */
  | 'AGREEMENT_WITHOUT_DATE'
  /** Incomplete date / Ngày ký không đủ. The date of signing is not known to the day, or without its year. */
  | 'DATE_INCOMPLETE'
  /** Inferred date / Ngày do suy ra. The editors completed or concluded a date; its evidence says from what. Reported once a date: not for what a code’s time, a sighting on the day of an agreement or a dissolution on the day of the succession repeats, and not for dates that are uncertain as well. */
  | 'DATE_INFERRED'
  /** Date in the future / Ngày ở tương lai. The date of signing is later, by all days that it allows, than the release of the dataset. Not reported where the agreement is only announced, or the dataset does not say when it was released. */
  | 'DATE_IN_FUTURE'
  /** Uncertain date / Ngày chưa chắc. A date is marked as uncertain or approximate (`?`, `~`, `%` in EDTF), whether a source states it or the editors concluded it. Reported once a date, as inferred ones are. */
  | 'DATE_UNCERTAIN'
  /** Field without evidence / Trường không có nguồn. A field is filled in and no evidence of the record supports it by name: title, kind, status, signer status or number of an agreement; name, classification or place of an organization; name of a person; kind of a place. Reported once a record; English and short names are the editors’ own. */
  | 'FIELD_WITHOUT_EVIDENCE'
  /** Left from the template / Còn chữ của mẫu. An id, a name or another text is still that of the template with which the record was begun (`lienket new`). */
  | 'FROM_TEMPLATE'
  /** Near-identical names / Tên gần giống nhau. Two organizations, people, topics, or places of one kind have a name that reads alike without diacritics and with abbreviations written out; or the names of two people or two organizations, of eight letters or more and without digits, differ by one letter. Not reported where organizations’ names differ by that of a place, where places lie in different ones or became one another, and for people who are said to be possibly the same. Of a name that many have, not every pair is listed. */
  | 'NEAR_IDENTICAL_NAMES'
  /** Source not cited / Nguồn không được dẫn. No evidence cites the source. */
  | 'NOT_CITED'
  /** Inferred party / Bên do suy ra. The editors concluded which organization a party is; its evidence says from what. */
  | 'PARTY_INFERRED'
  /** Party is a group / Bên là một nhóm. A party is a group whose members the sources leave unlisted. */
  | 'PARTY_IS_GROUP'
  /** Period before signing / Hết hạn trước khi ký. The agreement’s period ends before the date of signing, by all days that the two allow. */
  | 'PERIOD_BEFORE_SIGNING'
  /** Unknown period / Không rõ thời hạn. The start, the end or both of the agreement’s period are not known. */
  | 'PERIOD_UNKNOWN'
  /** Person without position / Người không rõ chức vụ. No position of the person is recorded. */
  | 'PERSON_WITHOUT_POSITION'
  /** Place without coordinates / Địa điểm không có tọa độ. The place cannot be put on a map by itself: no coordinates are recorded. */
  | 'PLACE_WITHOUT_CENTROID'
  /** Place without code / Địa điểm không có mã. No official code is recorded, and a scheme has one: for provinces and municipalities of any country (ISO 3166-2), and for districts and communes, but for those outside Việt Nam (the statistics office). */
  | 'PLACE_WITHOUT_CODE'
  /** Possibly the same agreement / Có thể là một văn bản. Two agreements have the same organizations, two or more, and the same date of signing, known to the day. Each is listed with the first of its kind. */
  | 'POSSIBLY_SAME_AGREEMENT'
  /** Possibly the same person / Có thể là một người. Two records may be of one person; the sources leave the question open. */
  | 'POSSIBLY_SAME_PERSON'
  /** Possibly the same source / Có thể là một nguồn. Two sources have the same address, or the same title and publisher. Each counts as a report of its own. */
  | 'POSSIBLY_SAME_SOURCE'
  /** Signed after publication / Ký sau ngày đăng. An agreement recorded as signed has a date that is later, by all days that the two allow, than the publication of a source cited for its date or for a signature. */
  | 'SIGNED_AFTER_PUBLICATION'
  /** Unknown signer / Không rõ người ký. No person is named as signing; `signerStatus` says why. Not reported where the agreement is only announced. */
  | 'SIGNER_UNKNOWN'
  /** Signer without position / Người ký không rõ chức vụ. No position is recorded with the signature, and none of the person in the organization signed for (where that is not known: none at all). */
  | 'SIGNER_WITHOUT_POSITION'
  /** Sources disagree / Nguồn không thống nhất. A source says otherwise than the record, which keeps both statements in its evidence. */
  | 'SOURCES_DISAGREE'
  /** Source inconsistent / Nguồn tự nói khác nhau. A source says two things, in its text and in a caption for one; the record follows one and keeps both in its evidence. */
  | 'SOURCE_INCONSISTENT'
  /** Source partly read / Nguồn chưa đọc hết. The sources that report the agreement were all known only in part: what the record does not say, they may say. */
  | 'SOURCE_PARTLY_READ'
  /** Source without address / Nguồn không có địa chỉ. No address on the web is known. */
  | 'SOURCE_WITHOUT_ADDRESS'
  /** Source without date / Nguồn không rõ ngày đăng. When it was published is not known. */
  | 'SOURCE_WITHOUT_DATE'
  /** Source without title / Nguồn không có tít. Its title is not known. */
  | 'SOURCE_WITHOUT_TITLE'
  /** Inferred tie / Quan hệ tổ chức do suy ra. The editors concluded that the organization is part of another, or was followed by it; the evidence says from what. */
  | 'TIE_INFERRED'
  /** No topic / Không có chủ đề. No topic of the agreement is recorded. */
  | 'TOPIC_MISSING'
  /** Unused / Không được dùng đến. No other record refers to this organization, person, topic or place. Places with an official code are not reported: they are there for the map. */
  | 'UNUSED';

/** How much an issue matters. */
export type IssueSeverity =
  /** Note / Còn thiếu. Something is not known, or not recorded. */
  | 'NOTE'
  /** Warning / Cần lưu ý. Whoever cites the record must know it. */
  | 'WARNING';

/** What kind of name it is. */
export type NameKind =
  /** Abbreviation / Tên viết tắt. An abbreviation or short form. */
  | 'ABBREVIATION'
  /** Former / Tên cũ. A name of an earlier time. */
  | 'FORMER'
  /** Full / Tên đầy đủ. The name written out. */
  | 'FULL'
  /** Spelling / Cách viết khác. Another way of writing the same name. */
  | 'SPELLING'
  /** Translation / Tên dịch. The name in another language. */
  | 'TRANSLATION';

/** What an edge of a network shows / Loại quan hệ. */
export type NetworkTieKind =
  /** Agreed on / Thỏa thuận về. An organization is a party to an agreement that covers a topic. */
  | 'AGREED_ON'
  /** Broader / Chủ đề rộng hơn. A topic is narrower than another, to which the edge goes: the order of the editors, without evidence. */
  | 'BROADER'
  /** Covers / Có nội dung. An agreement covers a topic. */
  | 'COVERS'
  /** Co-signed / Cùng đặt bút ký. Two people signed the same agreement, for whichever side. */
  | 'CO_SIGNED'
  /** Holds / Giữ chức vụ. A source shows a person in a position of an organization. */
  | 'HOLDS'
  /** Implements / Triển khai. An agreement carries out one of a higher level. */
  | 'IMPLEMENTS'
  /** Located in / Đặt tại. An organization works or is seated at a place; with evidence only where a source is cited for it. */
  | 'LOCATED_IN'
  /** Merged into / Sáp nhập vào. A place was merged into another. */
  | 'MERGED_INTO'
  /** Party to / Là một bên. An organization, one of its bodies or a group is a party to an agreement. */
  | 'PARTY_TO'
  /** Part of / Trực thuộc. An organization belongs to a larger one. */
  | 'PART_OF'
  /** Renews / Gia hạn. An agreement continues an earlier one. */
  | 'RENEWS'
  /** Replaces / Thay thế. An agreement takes the place of an earlier one. */
  | 'REPLACES'
  /** Shared agreement / Cùng ký kết. Two organizations stand on different sides of an agreement. */
  | 'SHARED_AGREEMENT'
  /** Signed / Ký. A person is said or shown to have signed an agreement. */
  | 'SIGNED'
  /** Signed at / Ký tại. An agreement was signed at a place. */
  | 'SIGNED_AT'
  /** Succeeded by / Được kế tục bởi. An organization was followed by another, as by a merger. */
  | 'SUCCEEDED_BY'
  /** Took part / Tham gia. A person presided, spoke, attended or is quoted with an agreement. Not signing. */
  | 'TOOK_PART'
  /** Within / Thuộc địa bàn. A place lies in a larger one; with evidence only where a source is cited for it. */
  | 'WITHIN';

/** What a person did at the occasion. None of these is signing. */
export type ParticipantRole =
  /** Attended / Tham dự. Was there. */
  | 'ATTENDED'
  /** Presented / Trình bày. Presented the agreement or its draft. */
  | 'PRESENTED'
  /** Presided / Chủ trì. Chaired the occasion. Not signing. */
  | 'PRESIDED'
  /** Quoted / Được trích lời. Is quoted on the agreement; the source does not say that they were there. */
  | 'QUOTED'
  /** Spoke / Phát biểu. Made a speech at the occasion. */
  | 'SPOKE'
  /** Unspecified / Không rõ. Is named with the agreement; what they did is not known. */
  | 'UNSPECIFIED'
  /** Witnessed / Chứng kiến. Is said to have witnessed the signing. */
  | 'WITNESSED';

/** How a search for ways ended. */
export type PathOutcome =
  /** Found / Tìm thấy. There are ways; `ways` has the first of the shortest. */
  | 'FOUND'
  /** None within the length / Không có trong độ dài này. There is no way of `maxLength` steps or fewer; longer ones may exist. */
  | 'NONE_WITHIN_LENGTH'
  /** Not connected / Không nối với nhau. There is no way of any length by these relationships and days. The dataset knows none; others may exist. */
  | 'NOT_CONNECTED'
  /** Same node / Cùng một nút. `from` and `to` mean the same node: the length is 0, and there is no way. */
  | 'SAME_NODE'
  /** Search too large / Phạm vi tìm quá lớn. The search met more relationships than it may read before any way: there is none of `searchedLength` steps or fewer. Ask for fewer relationships, or for a day. */
  | 'SEARCH_TOO_LARGE';

/** What kind of place it is. */
export type PlaceKind =
  /** Building / Trụ sở, địa điểm. A building or venue. */
  | 'BUILDING'
  /** Commune / Xã, phường. A commune, ward or township. */
  | 'COMMUNE'
  /** Country / Quốc gia. A country. */
  | 'COUNTRY'
  /** District / Huyện, quận, thị xã. A district, town or city under a province or municipality. */
  | 'DISTRICT'
  /** Municipality / Thành phố trực thuộc trung ương. A city under central authority. */
  | 'MUNICIPALITY'
  /** Province / Tỉnh. A province. */
  | 'PROVINCE';

/** What a person is in an organization. */
export type PositionRole =
  /** Chair / Chủ tịch. Chair or president. */
  | 'CHAIR'
  /** Committee member / Ủy viên Ban Chấp hành. Member of the executive or central committee. */
  | 'COMMITTEE_MEMBER'
  /** Deputy director / Phó Giám đốc. Deputy director. */
  | 'DEPUTY_DIRECTOR'
  /** Deputy editor-in-chief / Phó Tổng biên tập. Deputy editor-in-chief. */
  | 'DEPUTY_EDITOR_IN_CHIEF'
  /** Deputy head / Phó Trưởng ban. Deputy head of a commission, board or office. */
  | 'DEPUTY_HEAD'
  /** Deputy secretary / Phó Bí thư. Deputy secretary. */
  | 'DEPUTY_SECRETARY'
  /** Director / Giám đốc. Director, of a department, police, company or centre. */
  | 'DIRECTOR'
  /** Editor-in-chief / Tổng biên tập. Editor-in-chief. */
  | 'EDITOR_IN_CHIEF'
  /** General director / Tổng Giám đốc. General director. */
  | 'GENERAL_DIRECTOR'
  /** Head / Trưởng ban. Head of a commission, board or office. */
  | 'HEAD'
  /** Member / Ủy viên. Member of a body, without more being said. */
  | 'MEMBER'
  /** Minister / Bộ trưởng. Minister. */
  | 'MINISTER'
  /** Other / Khác. Another role; see positionAsWritten. */
  | 'OTHER'
  /** Secretary / Bí thư. Secretary of a party committee or of a youth union. */
  | 'SECRETARY'
  /** Standing-committee member / Ủy viên Ban Thường vụ. Member of the standing committee or presidium. */
  | 'STANDING_COMMITTEE_MEMBER'
  /** Standing deputy secretary / Phó Bí thư Thường trực. First among the deputy secretaries. */
  | 'STANDING_DEPUTY_SECRETARY'
  /** Standing vice chair / Phó Chủ tịch Thường trực. First among the vice chairs. */
  | 'STANDING_VICE_CHAIR'
  /** Vice chair / Phó Chủ tịch. Vice chair or vice president. */
  | 'VICE_CHAIR'
  /** Vice minister / Thứ trưởng. Vice minister. */
  | 'VICE_MINISTER';

/** The type of a record. */
export type RecordType =
  /** Agreement / Thỏa thuận. What organizations agreed to do together. */
  | 'AGREEMENT'
  /** Organization / Tổ chức. A body that has, or had, a name of its own. */
  | 'ORGANIZATION'
  /** Person / Người. Somebody whom a source names. */
  | 'PERSON'
  /** Place / Địa điểm. A province, a district, a town or another place. */
  | 'PLACE'
  /** Source / Nguồn. Something published that states facts. */
  | 'SOURCE'
  /** Topic / Chủ đề. What agreements are about. */
  | 'TOPIC';

/** A relationship that a way or a neighbourhood may go along, in either direction / Loại quan hệ để đi theo. */
export type Relationship =
  /** Covers / Có nội dung. An agreement covers a topic. */
  | 'COVERS'
  /** Holds / Giữ chức vụ. A source shows a person in a position of an organization. */
  | 'HOLDS'
  /** Implements / Triển khai. An agreement carries out one of a higher level. */
  | 'IMPLEMENTS'
  /** Party to / Là một bên. An organization is a party to an agreement. Agreements that are only announced connect nobody. */
  | 'PARTY_TO'
  /** Part of / Trực thuộc. An organization belongs to a larger one. */
  | 'PART_OF'
  /** Renews / Gia hạn. An agreement continues an earlier one. */
  | 'RENEWS'
  /** Replaces / Thay thế. An agreement takes the place of an earlier one. */
  | 'REPLACES'
  /** Signed / Ký. A person is said or shown to have signed an agreement. */
  | 'SIGNED'
  /** Succeeded by / Được kế tục bởi. An organization was followed by another, as by a merger. */
  | 'SUCCEEDED_BY'
  /** Took part / Tham gia. A person presided, spoke, attended or is quoted with an agreement. Not signing. */
  | 'TOOK_PART';

/** A field that the search reads. */
export type SearchField =
  /** Other label / Nhãn khác. Another label of a topic. */
  | 'ALT_LABEL'
  /** Author / Tác giả. The author of a source. */
  | 'AUTHOR'
  /** Id / Mã. The id, or one that it had before. */
  | 'ID'
  /** Name / Tên. The name that an organization, person or place is shown by. */
  | 'NAME'
  /** English name / Tên tiếng Anh. The English name of an organization or place. */
  | 'NAME_EN'
  /** Number / Số hiệu. The number of an agreement. */
  | 'NUMBER'
  /** Other name / Tên khác. Another name; `kind` says of what kind. */
  | 'OTHER_NAME'
  /** Label / Nhãn chính. The label of a topic, Vietnamese or English. */
  | 'PREF_LABEL'
  /** Publisher / Nơi đăng. The publisher of a source. */
  | 'PUBLISHER'
  /** Short name / Tên gọi tắt. The short name of an organization. */
  | 'SHORT_NAME'
  /** Title / Tiêu đề. The title of an agreement or source. */
  | 'TITLE'
  /** Kind as written / Loại văn bản theo nguồn. What sources call the kind of an agreement. */
  | 'TYPES_AS_WRITTEN';

/** Whether it is known who signed, and why not. */
export type SignerStatus =
  /** Named / Nêu tên người ký. A source names at least one signer. */
  | 'NAMED'
  /** Not named / Không nêu người ký. A source that tells of the signing was read in full and names no signer. Never that nobody signed. */
  | 'NOT_NAMED'
  /** Office only / Chỉ nêu chức vụ. A source says which office signed, not who. */
  | 'OFFICE_ONLY'
  /** Source partly read / Chưa đọc hết nguồn. No source that tells of the signing was read in full: the part that is known names no signer. */
  | 'SOURCE_PARTLY_READ';

/** Whether a source says the same as the dataset. */
export type Stance =
  /** Disputes / Nói khác. The source says otherwise; `value` is what it says. */
  | 'DISPUTES'
  /** Supports / Xác nhận. The source says so. */
  | 'SUPPORTS';

/** Why something was left out of a neighbourhood. */
export type TruncationReason =
  /** Hub / Nút có quá nhiều quan hệ. A node has more neighbours by one relationship than were looked at; see its `hiddenCount`. */
  | 'HUB'
  /** Too many edges / Quá số cạnh. There are more edges between the nodes, or agreements and positions behind them, than one answer may have. Whole edges are left out: those that are shown have all that they rest on. */
  | 'MAX_EDGES'
  /** Too many nodes / Quá số nút. There was no room for all nodes that were met: see `maxNodes`. */
  | 'MAX_NODES';

export type PartnersOfHanoiQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersOfHanoiQuery = { organization: { id: string, name: string, classification: Classification, partners: { totalCount: number, edges: Array<{ agreementCount: number, node: { id: string, name: string, classification: Classification }, agreements: Array<{ id: string, title: string, agreementType: AgreementType, signerStatus: SignerStatus, signedOn: { edtf: string, precision: DatePrecision, earliest: string | null, latest: string | null, basis: DateBasis, asStated: string | null } | null, period: { start: { edtf: string } | null, end: { edtf: string } | null } | null, parties: Array<{ side: number, nameAsWritten: string, actingBodies: Array<string>, organization: { id: string, name: string } | null }>, topics: Array<{ id: string, prefLabel: string }>, signatures: Array<{ positionAsWritten: string | null, attestation: Attestation, person: { id: string, name: string }, onBehalfOf: { id: string, name: string } | null, evidence: Array<{ locator: string | null, source: { title: string | null, publisher: string | null, url: string | null, publishedOn: { edtf: string } | null } }> }>, participants: Array<{ roles: Array<ParticipantRole>, positionAsWritten: string | null, person: { id: string, name: string }, onBehalfOf: { name: string } | null }> }> }> } | null, unidentifiedPartners: Array<{ group: { nameAsWritten: string, memberCount: number | null }, agreement: { id: string, title: string } }> } | null };

export type WhichFederationsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhichFederationsQuery = { organization: { name: string, partners: { totalCount: number, edges: Array<{ agreementCount: number, node: { id: string, name: string, place: { name: string } | null }, agreements: Array<{ title: string, signedOn: { edtf: string, basis: DateBasis } | null, period: { start: { edtf: string } | null, end: { edtf: string } | null } | null }> }> } | null } | null };

export type WhoSignedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSignedQuery = { agreements: { totalCount: number, edges: Array<{ node: { id: string, title: string, signedOn: { edtf: string, asStated: string | null, basis: DateBasis } | null, signatures: Array<{ positionAsWritten: string | null, attestation: Attestation, person: { id: string, name: string }, onBehalfOf: { name: string } | null, evidence: Array<{ locator: string | null, note: string | null, source: { title: string | null, author: string | null, publisher: string | null, url: string | null } }> }> } }> } | null };

export type InForceOnADayQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type InForceOnADayQuery = { possibly: { totalCount: number, undatedCount: number, edges: Array<{ node: { id: string, title: string, signedOn: { edtf: string } | null, period: { start: { edtf: string } | null, end: { edtf: string } | null } | null } }> } | null, certainly: { totalCount: number, edges: Array<{ node: { id: string, title: string } }> } | null };

export type EndedAndNotRenewedQueryVariables = Exact<{ [key: string]: never; }>;


export type EndedAndNotRenewedQuery = { agreements: { totalCount: number, undatedCount: number, edges: Array<{ node: { id: string, title: string, period: { end: { edtf: string, earliest: string | null, latest: string | null } | null } | null, parties: Array<{ nameAsWritten: string, organization: { name: string } | null, group: { nameAsWritten: string } | null }> } }> } | null };

export type OfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficersQuery = { organization: { name: string, officers: Array<{ role: PositionRole, positionAsWritten: string, person: { id: string, name: string }, observedOn: { edtf: string, basis: DateBasis } | null, evidence: Array<{ locator: string | null, source: { title: string | null } }> }> } | null };

export type OnePersonQueryVariables = Exact<{ [key: string]: never; }>;


export type OnePersonQuery = { person: { id: string, name: string, positions: Array<{ role: PositionRole, positionAsWritten: string, organization: { name: string }, observedOn: { edtf: string } | null }>, signatures: Array<{ agreement: { title: string } }>, appearances: Array<{ roles: Array<ParticipantRole>, agreement: { id: string, title: string, signedOn: { edtf: string } | null }, onBehalfOf: { name: string } | null }> } | null };

export type TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsQuery = { topics: { totalCount: number, edges: Array<{ node: { id: string, prefLabel: string, english: string, agreements: { totalCount: number } | null, narrower: Array<{ id: string, prefLabel: string, english: string, agreements: { totalCount: number } | null }> } }> } | null };

export type AgreementsOnATopicQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsOnATopicQuery = { agreements: { totalCount: number, edges: Array<{ node: { id: string, title: string, signedOn: { edtf: string } | null, coverage: Array<{ phrase: string, topic: { prefLabel: string }, evidence: Array<{ locator: string | null, source: { title: string | null } }> }> } }> } | null };

export type NetworkQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NetworkQuery = { organizations: { totalCount: number, edges: Array<{ node: { id: string, name: string, shortName: string | null, classification: Classification, partnerCount: number, agreementCount: number, place: { id: string, name: string } | null } }> } | null, agreements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, agreementType: AgreementType, signedOn: { earliest: string | null, latest: string | null } | null, parties: Array<{ side: number, organization: { id: string } | null, group: { id: string, nameAsWritten: string } | null }> } }> } | null };

export type CheckAFactQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckAFactQuery = { node:
    | { title: string, typesAsWritten: Array<string>, id: string, signedOn: { edtf: string, asStated: string | null, basis: DateBasis, evidence: Array<{ value: string | null, locator: string | null, note: string | null, source: { title: string | null } }> } | null, evidence: Array<{ field: string, locator: string | null, value: string | null, note: string | null, stance: Stance, source: { id: string, title: string | null, readInFull: boolean } }>, remarks: Array<{ vietnamese: string, english: string, evidence: Array<{ locator: string | null }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type FactsOfASourceQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsOfASourceQuery = { source: { title: string | null, publisher: string | null, url: string | null, publishedOn: { edtf: string } | null, facts: { totalCount: number, edges: Array<{ node: { field: string, locator: string | null, value: string | null, subject:
            | { __typename: 'Agreement', id: string }
            | { __typename: 'Organization', id: string }
            | { __typename: 'Person', id: string }
            | { __typename: 'Place', id: string }
            | { __typename: 'Source', id: string }
            | { __typename: 'Topic', id: string }
           | null } }> } } | null };

export type WhatIsNotKnownQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsNotKnownQuery = { agreements: { totalCount: number, edges: Array<{ node: { id: string, title: string, signerStatus: SignerStatus, signedOn: { edtf: string, basis: DateBasis } | null, parties: Array<{ nameAsWritten: string, identification: Identification, group: { nameAsWritten: string, memberCount: number | null } | null }>, remarks: Array<{ text: string, english: string }> } }> } | null };

export type MapQueryVariables = Exact<{ [key: string]: never; }>;


export type MapQuery = { places: { totalCount: number, edges: Array<{ node: { id: string, name: string, kind: PlaceKind, centroid: { latitude: number, longitude: number } | null, codes: Array<{ scheme: string, value: string, from: { edtf: string } | null, until: { edtf: string } | null, evidence: Array<{ source: { title: string | null } }> }>, mergedInto: { decision: string | null, place: { id: string, name: string }, date: { edtf: string } | null } | null, organizations: { totalCount: number, edges: Array<{ node: { id: string, name: string, classification: Classification } }> } } }> } | null };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { version: string, release: string, releasedOn: string | null, title: string, license: string, licenseUrl: string, creators: Array<string>, importedAt: string, methodology: string | null, english: string, text: string, bibtex: string, counts: { organizations: number, people: number, agreements: number, topics: number, places: number, sources: number } }, source: { title: string | null, publisher: string | null, author: string | null, url: string | null, bibtex: string, ris: string, publishedOn: { edtf: string } | null } | null, vocabularies: Array<{ name: string, terms: Array<{ value: string, label: string, meaning: string, english: string }> }> | null };

export type DoubtsQueryVariables = Exact<{ [key: string]: never; }>;


export type DoubtsQuery = { dataset: { coverage: { agreements: number, namedSigner: { count: number, share: number | null }, exactSigningDate: { count: number, share: number | null }, exactSigningDateInferred: { count: number, share: number | null }, period: { count: number, share: number | null }, twoSources: { count: number, share: number | null } }, issueCounts: Array<{ code: IssueCode, severity: IssueSeverity, count: number }>, issues: { totalCount: number, edges: Array<{ node: { severity: IssueSeverity, code: IssueCode, field: string | null, message: string, english: string, record:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null } }> } | null } };

export type SeveralArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type SeveralArticlesQuery = { agreements: { totalCount: number, edges: Array<{ node: { title: string, reportCount: number, reports: Array<{ title: string | null, publisher: string | null, readInFull: boolean, publishedOn: { edtf: string } | null }>, signedOn: { edtf: string, basis: DateBasis, evidence: Array<{ value: string | null, stance: Stance, note: string | null, source: { publisher: string | null } }> } | null, evidence: Array<{ field: string, value: string | null, stance: Stance, note: string | null, source: { publisher: string | null } }> } }> } | null };

export type AfterTheMergersQueryVariables = Exact<{ [key: string]: never; }>;


export type AfterTheMergersQuery = { organization: { name: string, dissolutionDate: { edtf: string, basis: DateBasis } | null, place: { name: string, mergedInto: { decision: string | null, place: { name: string, codes: Array<{ scheme: string, value: string, from: { edtf: string } | null }> }, date: { edtf: string } | null } | null } | null, agreements: { totalCount: number, edges: Array<{ node: { title: string, signedOn: { edtf: string } | null, period: { start: { edtf: string } | null, end: { edtf: string } | null } | null } }> } | null, successors: Array<{ decision: string | null, organization: { name: string, agreements: { totalCount: number, edges: Array<{ node: { title: string } }> } | null }, date: { edtf: string, basis: DateBasis } | null, evidence: Array<{ note: string | null, source: { title: string | null, url: string | null } }> }> } | null };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { search: { totalCount: number, countsByType: Array<{ type: RecordType, count: number }>, edges: Array<{ score: number, matchedOn: { field: SearchField, value: string, kind: NameKind | null }, node:
        | { __typename: 'Agreement', title: string, id: string, signedOn: { edtf: string } | null }
        | { __typename: 'Organization', name: string, classification: Classification, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Source', publisher: string | null, url: string | null, id: string, headline: string | null }
        | { __typename: 'Topic', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PathQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type PathQuery = { path: { outcome: PathOutcome, relationships: Array<Relationship>, length: number | null, totalCount: number | null, truncated: boolean, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, ways: Array<{ story: string, inEnglish: string, hops: Array<{ kind: Relationship, reversed: boolean, text: string, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, agreement: { id: string, title: string } | null, party: { identification: Identification, side: number } | null, signature: { attestation: Attestation } | null, tie: { identification: Identification } | null, positions: Array<{ positionAsWritten: string, observedOn: { edtf: string } | null, organization: { id: string, name: string } }>, evidence: Array<{ locator: string | null, note: string | null, source: { title: string | null, url: string | null, readInFull: boolean } }> }> }> } | null };

export type NeighbourhoodQueryVariables = Exact<{
  seeds?: Array<string> | string;
  exclude?: Array<string | number> | string | number | null | undefined;
  depth?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { subgraph: { directed: boolean, nodes: Array<{ id: string, type: string, label: string, shortLabel: string, distance: number, hiddenCount: Array<{ kind: string, count: number }> }>, edges: Array<{ id: string, source: string, target: string, kind: NetworkTieKind, weight: number, earliest: string | null, latest: string | null, intervals: Array<{ edtf: string }>, attributes: Array<{ name: string, value: string | null }>, agreements: Array<{ id: string, title: string }>, evidence: Array<{ locator: string | null, source: { title: string | null, url: string | null } }> }>, truncated: { nodes: number, edges: number, reasons: Array<TruncationReason> } | null } | null };

export type PartnershipNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipNetworkQuery = { network: { nodeCount: number, edgeCount: number, undatedCount: number, nodes: Array<{ id: string, type: string, label: string, shortLabel: string, rolledUpFrom: Array<string> }>, edges: Array<{ source: string, target: string, weight: number, agreementCount: number, intervals: Array<{ edtf: string }>, agreements: Array<{ id: string, title: string }> }> } | null };

export type NetworkMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkMeasuresQuery = { network: { droppedLoops: number, measures: { density: number, componentCount: number, largestComponent: number, communityCount: number, modularity: number | null }, nodes: Array<{ label: string, rolledUpFrom: Array<string>, measures: { degree: number, weightedDegree: number, betweenness: number, closeness: number, pageRank: number, component: number, community: number } }>, edges: Array<{ source: string, target: string, weight: number, agreements: Array<{ title: string, signedOn: { edtf: string } | null }>, evidence: Array<{ locator: string | null, source: { title: string | null, url: string | null } }> }> } | null };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesQuery = { dataset: { version: string, release: string, changes: { sinceVersion: string, sinceRelease: string, datasetChanged: boolean, counts: Array<{ kind: ChangeKind, type: RecordType, count: number }>, agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ChangeKind, hashBefore: string | null, hashNow: string | null, node:
              | { title: string }
              | Record<PropertyKey, never>
             | null } }> }, changed: { totalCount: number, edges: Array<{ node: { id: string, type: RecordType, fields: Array<string> | null } }> } } | null } };

export type FacetsQueryVariables = Exact<{ [key: string]: never; }>;


export type FacetsQuery = { agreements: { totalCount: number, undatedCount: number, facets: { agreementType: { values: Array<{ value: AgreementType, count: number }> }, year: { missingCount: number, values: Array<{ value: number, count: number }> }, topic: { valueCount: number, missingCount: number, values: Array<{ count: number, node: { id: string, prefLabel: string } }> }, partyPlace: { valueCount: number, missingCount: number, values: Array<{ count: number, node: { id: string, name: string } }> }, partyClassification: { values: Array<{ value: Classification, count: number }> }, party: { valueCount: number, values: Array<{ count: number, node: { id: string, name: string } }> }, signer: { valueCount: number, missingCount: number, values: Array<{ count: number, node: { id: string, name: string } }> } }, edges: Array<{ node: { id: string, title: string } }> } | null };

export type OrganizationsByTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsByTopicsQuery = { matrix: { agreementCount: number, noTopicCount: number, noOrganizationCount: number, rowCount: number, columnCount: number, rows: Array<{ agreementCount: number, organization: { id: string, name: string } }>, columns: Array<{ agreementCount: number, topic: { id: string, prefLabel: string } }>, cells: Array<{ agreementCount: number, organization: { id: string }, topic: { id: string }, agreements: Array<{ id: string, title: string }> }> } | null };

export type AgreementsByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsByYearQuery = { timeline: { agreementCount: number, noSigningYearCount: number, noPeriodCount: number, years: Array<{ year: number, topicCount: number, signed: { certain: number, possible: number }, active: { certain: number, possible: number }, topics: Array<{ topic: { id: string, prefLabel: string }, signed: { certain: number, possible: number } }> }> } | null };


export const PartnersOfHanoiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnersOfHanoi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"LĐLĐ Hà Nội","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"actingBodies"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionAsWritten"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unidentifiedPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersOfHanoiQuery, PartnersOfHanoiQueryVariables>;
export const WhichFederationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhichFederations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"lien doan lao dong tp ha noi","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"classification"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCIAL_FEDERATION"},{"kind":"EnumValue","value":"DISTRICT_FEDERATION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"AGREEMENT_COUNT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhichFederationsQuery, WhichFederationsQueryVariables>;
export const WhoSignedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSigned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"signerStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAMED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"attestation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSignedQuery, WhoSignedQueryVariables>;
export const InForceOnADayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InForceOnADay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"defaultValue":{"kind":"StringValue","value":"2023-06-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"possibly"},"name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activeOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"certainly"},"name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activeOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"EnumValue","value":"CERTAIN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InForceOnADayQuery, InForceOnADayQueryVariables>;
export const EndedAndNotRenewedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndedAndNotRenewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"endsBetween"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2025-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2028-12-31","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"renewed"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"PERIOD_END_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndedAndNotRenewedQuery, EndedAndNotRenewedQueryVariables>;
export const OfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"LĐLĐ Thái Nguyên","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHAIR"},{"kind":"EnumValue","value":"STANDING_VICE_CHAIR"},{"kind":"EnumValue","value":"VICE_CHAIR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"positionAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficersQuery, OfficersQueryVariables>;
export const OnePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnePerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"nguyen phi thuong","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"positionAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OnePersonQuery, OnePersonQueryVariables>;
export const TopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topOnly"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"prefLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"prefLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopicsQuery, TopicsQueryVariables>;
export const AgreementsOnATopicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsOnATopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"StringValue","value":"Phát triển đoàn viên, thành lập công đoàn cơ sở","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SIGNED_ON_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementsOnATopicQuery, AgreementsOnATopicQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"PARTNER_COUNT_DESC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreementType"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const CheckAFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckAFact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"agreement:2022-thai-nguyen-tap-chi","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"typesAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"readInFull"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"vietnamese"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckAFactQuery, CheckAFactQueryVariables>;
export const FactsOfASourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsOfASource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"source:2024-lao-cai-hai-phong","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsOfASourceQuery, FactsOfASourceQueryVariables>;
export const WhatIsNotKnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIsNotKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"signerStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_NAMED"},{"kind":"EnumValue","value":"OFFICE_ONLY"},{"kind":"EnumValue","value":"SOURCE_PARTLY_READ"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signerStatus"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"identification"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatIsNotKnownQuery, WhatIsNotKnownQueryVariables>;
export const MapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Map"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"},{"kind":"EnumValue","value":"MUNICIPALITY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"centroid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MapQuery, MapQueryVariables>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"licenseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"creators"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"text"},"name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"TEXT"}}]},{"kind":"Field","alias":{"kind":"Name","value":"bibtex"},"name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"BIBTEX"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"source:2019-tien-giang-quang-ngai","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","alias":{"kind":"Name","value":"bibtex"},"name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"BIBTEX"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ris"},"name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"RIS"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"vocabularies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Classification","block":false},{"kind":"StringValue","value":"SignerStatus","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const DoubtsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Doubts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"}},{"kind":"Field","name":{"kind":"Name","value":"namedSigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exactSigningDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exactSigningDateInferred"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"twoSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issueCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SOURCES_DISAGREE"},{"kind":"EnumValue","value":"SOURCE_INCONSISTENT"},{"kind":"EnumValue","value":"POSSIBLY_SAME_PERSON"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoubtsQuery, DoubtsQueryVariables>;
export const SeveralArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralArticles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minReports"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reportCount"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readInFull"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeveralArticlesQuery, SeveralArticlesQueryVariables>;
export const AfterTheMergersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AfterTheMergers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"LĐLĐ tỉnh Bắc Giang","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dissolutionDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AfterTheMergersQuery, AfterTheMergersQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"ldld ha noi","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countsByType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"headline"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const PathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Path"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Ngọ Duy Hiểu","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Kha Văn Tám","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"relationships"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTY_TO"},{"kind":"EnumValue","value":"SIGNED"},{"kind":"EnumValue","value":"TOOK_PART"},{"kind":"EnumValue","value":"HOLDS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","alias":{"kind":"Name","value":"inEnglish"},"name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identification"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identification"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"readInFull"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"StringValue","value":"LĐLĐ Hà Nội","block":false}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exclude"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seeds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}}},{"kind":"Argument","name":{"kind":"Name","value":"exclude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exclude"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"agreements"},"value":{"kind":"EnumValue","value":"EDGES"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"shortLabel"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}},{"kind":"Field","name":{"kind":"Name","value":"edges"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PartnershipNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnershipNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"EnumValue","value":"ORGANIZATIONS"}},{"kind":"Argument","name":{"kind":"Name","value":"activeBetween"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2023-01-01","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2023-12-31","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"weight"},"value":{"kind":"EnumValue","value":"NEWMAN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"edgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"shortLabel"}},{"kind":"Field","name":{"kind":"Name","value":"rolledUpFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"WEIGHT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnershipNetworkQuery, PartnershipNetworkQueryVariables>;
export const NetworkMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkMeasures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rollUp"},"value":{"kind":"EnumValue","value":"PROVINCE"}},{"kind":"Argument","name":{"kind":"Name","value":"minAttestation"},"value":{"kind":"EnumValue","value":"STATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"droppedLoops"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"componentCount"}},{"kind":"Field","name":{"kind":"Name","value":"largestComponent"}},{"kind":"Field","name":{"kind":"Name","value":"communityCount"}},{"kind":"Field","name":{"kind":"Name","value":"modularity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"BETWEENNESS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rolledUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"weightedDegree"}},{"kind":"Field","name":{"kind":"Name","value":"betweenness"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"pageRank"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"community"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"WEIGHT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkMeasuresQuery, NetworkMeasuresQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"StringValue","value":"2026.11","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sinceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sinceRelease"}},{"kind":"Field","name":{"kind":"Name","value":"datasetChanged"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agreements"},"name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AGREEMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"hashBefore"}},{"kind":"Field","name":{"kind":"Name","value":"hashNow"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHANGED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"signedBetween"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2015-01-01","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyClassification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueCount"}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const OrganizationsByTopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationsByTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rowClassification"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCIAL_FEDERATION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"firstRows"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"firstColumns"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"noTopicCount"}},{"kind":"Field","name":{"kind":"Name","value":"noOrganizationCount"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"columnCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationsByTopicsQuery, OrganizationsByTopicsQueryVariables>;
export const AgreementsByYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsByYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementCount"}},{"kind":"Field","name":{"kind":"Name","value":"noSigningYearCount"}},{"kind":"Field","name":{"kind":"Name","value":"noPeriodCount"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"signed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"active"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicCount"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementsByYearQuery, AgreementsByYearQueryVariables>;