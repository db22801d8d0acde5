import { encodeCursor } from '../../src/domain/cursor.ts'
import { exampleOperations } from '../../src/http/playground.ts'

const AGREEMENT_IDS =
  '{ edges { cursor node { id } } totalCount undatedCount pageInfo { hasNextPage endCursor } }'
const orders = (
  field: string,
  enumValues: readonly string[],
  rows: string,
  more = '',
): Record<string, string> =>
  Object.fromEntries(
    enumValues.flatMap((order) => [
      [`${field} ${order}`, `{ ${field}(orderBy: ${order}, first: 3${more}) ${rows} }`],
      [`${field} ${order} backward`, `{ ${field}(orderBy: ${order}, last: 2${more}) ${rows} }`],
    ]),
  )
/** The rows on either side of a cursor in the middle of a list, for each kind of list and of order. */
const around = (field: string, order: string, sort: string | number, id: string): Record<string, string> => {
  const cursor = encodeCursor({ order, sort, id })
  return {
    [`${field} ${order} after a cursor`]: `{ ${field}(orderBy: ${order}, first: 3, after: "${cursor}") ${IDS} }`,
    [`${field} ${order} before a cursor`]: `{ ${field}(orderBy: ${order}, last: 3, before: "${cursor}") ${IDS} }`,
  }
}
const IDS =
  '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
const EVIDENCE = 'evidence { factId locator value note stance source { id } }'
const PATH = `{ from { id } to { id } outcome length searchedLength totalCount truncated undatedCount ways { story en: story(language: EN) hops { kind reversed from { id } to { id } text party { side } signature { attestation } participation { roles } positions { role } tie { identification organization { id } } ${EVIDENCE} } } }`
const SUBGRAPH = `{ directed nodes { id type label shortLabel distance hiddenCount { kind count undatedCount } attributes { name value } } edges { id source target kind weight earliest latest intervals { earliest latest edtf } agreementIds attributes { name value } ${EVIDENCE} } truncated { nodes edges reasons } }`
const NAMES = 'otherNames { name kind startDate { edtf } endDate { edtf } }'

const NETWORK = `{ directed twoMode nodeCount edgeCount droppedLoops undatedCount measures { density componentCount largestComponent communityCount modularity }
    nodes(orderBy: PAGE_RANK) { id type label shortLabel mode rolledUpFrom entity { id } attributes { name value } measures { degree weightedDegree component community betweenness closeness pageRank } }
    edges { id source target kind weight agreementIds agreements(first: 3) { id } earliest latest intervals { earliest latest edtf } undatedAgreements attributes { name value } } }`

const COUNTED = 'valueCount missingCount values(first: 100)'
const facets = (values: string, nodes: string): string =>
  `facets { ${[
    ...values.split(' ').map((facet) => `${facet} { ${COUNTED} { value count } }`),
    ...nodes.split(' ').flatMap((facet) => (facet ? [`${facet} { ${COUNTED} { node { id } count } }`] : [])),
  ].join(' ')} }`
const AGREEMENT_FACETS = facets(
  'agreementType status signerStatus year partyClassification',
  'topic party partyPlace place signer',
)

const MATRIX = `{ level agreementCount undatedCount noTopicCount noOrganizationCount rowCount columnCount
    rows { organization { id } agreementCount } columns { topic { id } agreementCount }
    cells { organization { id } topic { id } agreementCount agreements(first: 100) { id } } }`
const TIMELINE = `{ agreementCount noSigningYearCount noPeriodCount undatedCount
    years { year signed { certain possible } active { certain possible } topicCount topics(first: 100) { topic { id } signed { certain possible } } } }`

/** Questions that together ask every piece of Cypher of the domain; both engines answer all of them alike. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(exampleOperations().map(({ name, text }) => [name, text])),
  ...orders(
    'agreements',
    ['SIGNED_ON_DESC', 'SIGNED_ON_ASC', 'PERIOD_END_ASC', 'PERIOD_END_DESC', 'TITLE_ASC'],
    IDS,
  ),
  ...orders('organizations', ['NAME_ASC', 'PARTNER_COUNT_DESC', 'AGREEMENT_COUNT_DESC'], IDS),
  ...orders('sources', ['PUBLISHED_ON_DESC', 'PUBLISHED_ON_ASC', 'TITLE_ASC'], IDS),
  ...orders('people', ['NAME_ASC'], IDS),
  ...orders('topics', ['LABEL_ASC'], IDS),
  ...orders('places', ['NAME_ASC'], IDS),
  ...around('agreements', 'SIGNED_ON_DESC', '2022-05-20', 'agreement:2022-nghe-an-ha-noi'),
  ...around('agreements', 'SIGNED_ON_ASC', '2022-05-01', 'agreement:2022-mau'),
  ...around('agreements', 'SIGNED_ON_ASC', '~', 'agreement:2022-det-may-cdi'),
  ...around('agreements', 'PERIOD_END_ASC', '2027-01-01', 'agreement:2022-nghe-an-ha-noi'),
  ...around('organizations', 'NAME_ASC', 'ldld tinh mau cu', 'organization:mau-cu'),
  ...around('organizations', 'PARTNER_COUNT_DESC', 1, 'organization:ldld-lao-cai'),
  ...around('topics', 'LABEL_ASC', 'cham lo tet', 'topic:cham-lo-tet'),
  'former ids':
    '{ nodes(ids: ["organization:mau-cu-hon", "place:mau-cu-hon", "agreement:2022-mau-cu"]) { id } }',
  'one period without an end':
    '{ agreements(activeOn: "2030-01-01") { totalCount undatedCount } past: agreements(activeOn: "2010-01-01") { totalCount undatedCount } }',
  partners: `{ organization(id: "organization:ldld-ha-noi") {
    byName: partners(orderBy: NAME_ASC, first: 2) ${IDS}
    byCount: partners(orderBy: AGREEMENT_COUNT_DESC, classification: [PARTY_COMMITTEE]) ${IDS}
    byDate: partners(orderBy: LATEST_SIGNED_ON_DESC, topic: "topic:tuyen-truyen", activeOn: "2023-01-01") { totalCount undatedCount edges { node { id } } }
    signed: partners(signedBetween: { from: "2022-01-01" }, certainty: CERTAIN) { totalCount undatedCount edges { node { id } agreements { id } } } } }`,
  'agreements narrowed': `{
    party: agreements(party: "LĐLĐ Hà Nội") ${AGREEMENT_IDS}
    topic: agreements(topic: "Chăm lo đời sống đoàn viên, người lao động") ${AGREEMENT_IDS}
    signer: agreements(signer: "Phạm Việt Dũng") ${AGREEMENT_IDS}
    place: agreements(place: "Thái Nguyên") ${AGREEMENT_IDS}
    partyPlace: agreements(partyPlace: "Hà Nội") ${AGREEMENT_IDS}
    type: agreements(agreementType: [COORDINATION_REGULATION, UNSPECIFIED]) ${AGREEMENT_IDS}
    status: agreements(status: [SIGNED], signerStatus: [NAMED, NOT_NAMED]) ${AGREEMENT_IDS}
    sources: agreements(minReports: 2) ${AGREEMENT_IDS}
    renewed: agreements(renewed: true) ${AGREEMENT_IDS}
    signed: agreements(signedBetween: { from: "2022-01-01", to: "2022-12-31" }) ${AGREEMENT_IDS}
    ends: agreements(endsBetween: { from: "2028-01-01" }, certainty: CERTAIN) ${AGREEMENT_IDS}
    active: agreements(activeOn: "2025-06-01", certainty: CERTAIN) ${AGREEMENT_IDS} }`,
  'agreement parts': `{ agreements(first: 50) { edges { node { id eventKey reportCount reports { id } sources { id } number typesAsWritten ${EVIDENCE}
    parties { side nameAsWritten actingBodies identification ${EVIDENCE} organization { id } group { id nameAsWritten memberCount } }
    signatures { person { id } agreement { id } ${EVIDENCE} }
    participants { person { id } agreement { id } roles ${EVIDENCE} }
    coverage { topic { id } phrase ${EVIDENCE} } topics { id }
    signedAt { place { id } asWritten ${EVIDENCE} }
    signedOn { edtf evidence { locator } } period { start { edtf ${EVIDENCE} } end { edtf } }
    basedOn { title number issuedBy ${EVIDENCE} } remarks { text ${EVIDENCE} }
    relations { type agreement { id } ${EVIDENCE} } relatedBy { type agreement { id } ${EVIDENCE} } } } } }`,
  organizations: `{ organizations(first: 50, classification: [PROVINCIAL_FEDERATION, PARTY_COMMITTEE, PARTY_BODY, CONFEDERATION]) { totalCount edges { node { id ${NAMES} ${EVIDENCE}
    place { id } partOf { identification organization { id } startDate { edtf } ${EVIDENCE} } parts(first: 3) ${IDS}
    successors { identification organization { id } } predecessors { identification organization { id } }
    signatures { agreement { id } person { id } ${EVIDENCE} } officers { person { id } role observedOn { edtf } ${EVIDENCE} }
    agreements(first: 5) ${AGREEMENT_IDS} unidentifiedPartners { group { id } agreement { id } } } } } }`,
  'organizations narrowed': `{
    place: organizations(place: "Hà Nội") ${IDS}
    topic: organizations(topic: "topic:bao-ve-quyen-loi") ${IDS}
    partOf: organizations(partOf: "Tổng Liên đoàn Lao động Việt Nam") ${IDS} }`,
  people: `{
    all: people(first: 50) { edges { node { id ${NAMES} ${EVIDENCE} positions { organization { id } role } possiblySameAs { person { id } reason ${EVIDENCE} } signatures { agreement { id } } appearances { agreement { id } } } } }
    chairs: people(role: [CHAIR]) ${IDS}
    there: people(organization: "LĐLĐ Thái Nguyên", role: [VICE_CHAIR, CHAIR]) ${IDS}
    then: people(role: [CHAIR], activeOn: "2022-05-20") { totalCount undatedCount edges { node { id } } }
    surely: people(activeOn: "2022-05-20", certainty: CERTAIN) { totalCount undatedCount edges { node { id } } } }`,
  topics: `{ topics(topOnly: true, first: 50) { totalCount edges { node { id prefLabel altLabel scopeNote broader { id } narrower { id broader { id } } agreements { totalCount } organizations(first: 2) ${IDS} } } } }`,
  places: `{ places(kind: [MUNICIPALITY, PROVINCE, BUILDING, COUNTRY]) { edges { node { id ${NAMES} ${EVIDENCE} codes { scheme value ${EVIDENCE} } within { id } mergedInto { place { id } } mergedFrom { place { id } }
    places(first: 2) ${IDS} organizations(first: 3) ${IDS} agreementsSigned ${AGREEMENT_IDS} } } } }`,
  sources: `{ narrowed: sources(readInFull: true, publisher: ["Báo Lào Cai"]) ${IDS}
    sources(first: 50) { edges { node { id seenIn { id } teasers { id } publishedOn { edtf evidence { locator } } facts(first: 5) { totalCount edges { cursor node { factId subject { id } } } } } } } }`,
  issues: `{ dataset { issueCounts { code severity count }
    all: issues(first: 100) { totalCount edges { cursor node { code severity field message record { id } other { id } } } }
    byRecord: issues(orderBy: RECORD, last: 5) { edges { cursor node { code } } }
    narrowed: issues(severity: [WARNING], code: [NEAR_IDENTICAL_NAMES, DATE_INFERRED, SOURCES_DISAGREE], type: [AGREEMENT, ORGANIZATION]) { totalCount edges { node { code record { id } } } }
    ofOne: issues(record: "source:mau") { totalCount edges { node { code record { id } } } } } }`,
  'issues of records': `{ nodes(ids: ["agreement:2022-mau", "source:mau", "organization:mau-cu", "topic:cham-lo-tet"]) { id issues { code record { id } } } }`,
  paths: `{
    organizations: path(from: "LĐLĐ Hà Nội", to: "LĐLĐ Mẫu Cũ") ${PATH}
    people: path(from: "person:mau", to: "Nguyễn Phi Thường", relationships: [PARTY_TO, SIGNED, HOLDS, TOOK_PART]) ${PATH}
    topics: path(from: "topic:cham-lo-tet", to: "topic:bao-ve-quyen-loi", relationships: [COVERS, PARTY_TO, IMPLEMENTS]) ${PATH}
    agreements: path(from: "agreement:2017-mau", to: "agreement:2026-mau", relationships: [RENEWS, REPLACES]) ${PATH}
    onADay: path(from: "LĐLĐ Hà Nội", to: "LĐLĐ Mẫu Cũ", activeOn: "2022-06-01", certainty: CERTAIN) ${PATH}
    successors: path(from: "organization:mau-cu-hon", to: "LĐLĐ Hải Phòng", relationships: [SUCCEEDED_BY, PART_OF]) ${PATH}
    none: path(from: "LĐLĐ Mẫu Cũ", to: "LĐLĐ Lào Cai") ${PATH}
    same: path(from: "LĐLĐ Mẫu Cũ", to: "organization:mau-cu") ${PATH} }`,
  'neighbourhood of all kinds': `{ subgraph(seeds: ["LĐLĐ Hà Nội", "person:mau", "topic:bao-ve-quyen-loi"], depth: 4, groups: true, relationships: [PARTY_TO, SIGNED, TOOK_PART, HOLDS, COVERS, RENEWS, REPLACES, IMPLEMENTS, PART_OF, SUCCEEDED_BY]) ${SUBGRAPH} }`,
  'neighbourhood with agreements as edges': `{ subgraph(seeds: ["LĐLĐ Hà Nội"], depth: 2, agreements: EDGES, groups: true, relationships: [PARTY_TO, HOLDS, PART_OF, SUCCEEDED_BY]) ${SUBGRAPH} }`,
  'neighbourhood on a day': `{ subgraph(seeds: ["LĐLĐ Hà Nội", "agreement:2026-mau"], depth: 3, activeOn: "2022-06-01") ${SUBGRAPH} }`,
  'neighbourhood of all kinds on a day': `{ subgraph(seeds: ["LĐLĐ Hà Nội", "agreement:2022-mau", "person:mau", "topic:bao-ve-quyen-loi"], depth: 2, groups: true, activeOn: "2022-06-01", relationships: [PARTY_TO, SIGNED, TOOK_PART, HOLDS, COVERS, RENEWS, REPLACES, IMPLEMENTS, PART_OF, SUCCEEDED_BY]) ${SUBGRAPH} }`,
  'partners nearby on a day': `{ subgraph(seeds: ["LĐLĐ Hà Nội"], agreements: EDGES, activeOn: "2022-06-01", certainty: CERTAIN) ${SUBGRAPH} }`,
  'neighbourhood cut': `{ subgraph(seeds: ["Tổng LĐLĐ Việt Nam"], depth: 3, maxNodes: 12, exclude: ["agreement:2017-bo-cong-an-tong-ldld"]) ${SUBGRAPH} }`,
  'ways that cannot be asked for': `{ a: path(from: "LĐLĐ Hà Nộ", to: "LĐLĐ Lào Cai") { length } b: path(from: "source:mau", to: "person:mau") { length } }`,
  changes: `{ dataset { changes(since: "2026.11") { counts { kind type count }
    first: records(first: 3, type: [PERSON, TOPIC]) { totalCount edges { cursor node { id kind hashBefore hashNow node { id } } } pageInfo { hasNextPage endCursor } } } } }`,
  ...Object.fromEntries(
    [
      'weight: NEWMAN, groups: true',
      'rollUp: ACTING_BODY, minAttestation: STATED',
      'projection: ORGANIZATIONS_AGREEMENTS, rollUp: PARENT',
      'rollUp: PROVINCE, activeBetween: { from: "2022-01-01", to: "2023-06-30" }',
      'activeBetween: { from: "2022-01-01" }, certainty: CERTAIN',
      'projection: ORGANIZATIONS_TOPICS, rollUp: SUCCESSOR',
      'projection: PEOPLE',
      'projection: PEOPLE_ORGANIZATIONS, activeOn: "2022-05-20"',
      'projection: FULL',
      'projection: FULL, party: "LĐLĐ Hà Nội"',
      'projection: PEOPLE_ORGANIZATIONS, rollUp: PROVINCE',
    ].map((wanted) => [`network ${wanted}`, `{ network(${wanted}) ${NETWORK} }`]),
  ),
  ...Object.fromEntries(
    [
      `agreements { totalCount ${AGREEMENT_FACETS} }`,
      `agreements(activeOn: "2018-06-01", partyClassification: [PROVINCIAL_FEDERATION]) { totalCount ${AGREEMENT_FACETS} }`,
      `organizations { ${facets('classification', 'place topic partOf')} }`,
      `organization(name: "LĐLĐ Hà Nội") { partners { ${facets('classification', 'place topic')} } }`,
      `people { ${facets('role', 'organization')} }`,
      `people(role: [CHAIR, VICE_CHAIR], activeOn: "2022-05-20") { ${facets('role', 'organization')} }`,
      `people(organization: "LĐLĐ Mẫu Cũ", activeOn: "2022-05-20", certainty: CERTAIN) { ${facets('role', 'organization')} }`,
      `sources { ${facets('publisher readInFull year', '')} edges { node { facts { ${facets('stance', '')} } } } }`,
      `places { ${facets('kind', 'within')} }`,
      `topics { facets { broader { ${COUNTED} { node { id } count } } } }`,
      `dataset { issues { ${facets('severity code type', '')} } }`,
    ].map((counted) => [`facets of ${counted.slice(0, 80)}`, `{ ${counted} }`]),
  ),
  matrices: `{ matrix(firstRows: 50, firstColumns: 50) ${MATRIX}
    narrowed: matrix(level: 2, rowClassification: [PROVINCIAL_FEDERATION], firstRows: 4, firstColumns: 3, activeOn: "2022-06-01") ${MATRIX} }`,
  timelines: `{ timeline ${TIMELINE} narrowed: timeline(level: 2, party: "LĐLĐ Hà Nội", signedBetween: { from: "2012-01-01" }) ${TIMELINE} }`,
  'a level that there is not': '{ matrix(level: 12) { rowCount } }',
  'networks that cannot be answered': `{ a: network(party: "LĐLĐ Hà Nộ") { nodeCount } b: network(projection: FULL, weight: NEWMAN) { nodeCount } }`,
  nodes: `{ nodes(ids: ["person:ngo-duy-hieu", "topic:unknown", "place:ha-noi", "source:2024-lao-cai-hai-phong"]) { id __typename } }`,
  'a name that nothing has': '{ organization(name: "LĐLĐ Hà Nộ") { id } }',
  'an id that nothing has': '{ agreements(party: "organization:ldld-ha-noy") { totalCount } }',
  ...Object.fromEntries(
    [
      'LĐLĐ Hà Nội',
      'ldld ha noi',
      'nguyen phi thuogn',
      'cong doan gi',
      'tỉnh Hà Nội',
      '労働',
      'ldld daklak',
      'Hà Nội Federation of Labour',
      'Nghe An Provincial Federation of Labor',
      'VGCL',
      'organization:ldld-ha-noi',
      'h',
      '***',
    ].map((text) => [
      `search ${text}`,
      `{ search(text: ${JSON.stringify(text)}, first: 100) { totalCount truncated countsByType { type count }
        edges { cursor score matchedOn { field value kind } node { id } } } }`,
    ]),
  ),
}
