import type { AgreementRecord } from '../../model/agreement.ts'
import { involvements, isConcluded } from './involvement.ts'
import {
  concept,
  dateValue,
  en,
  type Iris,
  isPlainDate,
  type Json,
  type Node,
  plainDate,
  vi,
} from './terms.ts'

type Period = NonNullable<AgreementRecord['period']>

/** As one end of an interval; one that is in doubt, or itself lies between two dates, is none, and unknown. */
const endOf = (date: Period['start']): string =>
  date === undefined || !isPlainDate(date) || date.edtf.includes('/') ? '' : date.edtf

/** `2022/2027` in EDTF; an end that is not known is left out, since `..` would say that there is none. */
function coverage({ period }: AgreementRecord): Json {
  const ends = [endOf(period?.start), endOf(period?.end)]
  return ends.some((end) => end !== '') ? dateValue(ends.join('/')) : undefined
}

function dates({ date }: Iris, record: AgreementRecord): Node {
  const { id, signedOn, period } = record
  return {
    'schema:dateCreated': isConcluded(record) ? plainDate(signedOn) : undefined,
    'schema:temporalCoverage': coverage(record),
    'lienket:signedOn': date(`${id}#signedOn`, signedOn),
    'lienket:periodStart': date(`${id}#periodStart`, period?.start),
    'lienket:periodEnd': date(`${id}#periodEnd`, period?.end),
  }
}

function links({ of, ref, refs, evidence }: Iris, { id, topics, relations, basedOn }: AgreementRecord): Node {
  return {
    'schema:about': refs([...new Set(topics.map(({ topic }) => topic))]),
    'lienket:covers': topics.map(({ topic, phrase, evidence: items }, index) => ({
      '@id': of(`${id}#topics.${index + 1}.${topic}`),
      '@type': 'prov:Entity',
      'schema:about': ref(topic),
      'lienket:phrase': vi(phrase),
      ...evidence(items),
    })),
    'lienket:relation': relations.map(({ type, agreement, evidence: items }) => ({
      '@id': of(`${id}#relations.${type}.${agreement}`),
      '@type': 'prov:Entity',
      'lienket:relationType': concept('RelationType', type),
      'lienket:relatedAgreement': ref(agreement),
      ...evidence(items),
    })),
    'schema:isBasedOn': basedOn.map(({ title, number, issuedBy, evidence: items }, index) => ({
      '@id': of(`${id}#basedOn.${index + 1}`),
      '@type': 'schema:CreativeWork',
      'schema:name': vi(title),
      'schema:identifier': number,
      'lienket:issuedBy': issuedBy,
      ...evidence(items),
    })),
  }
}

/** An agreement: a document (schema.org), attributed to who is said to have made it (PROV). */
export function agreementNode(iris: Iris, record: AgreementRecord): Node {
  const { id, title, agreementType, typesAsWritten, number, status, signerStatus, signedAt } = record
  return {
    '@id': iris.of(id),
    '@type': ['prov:Entity', 'schema:CreativeWork'],
    'schema:name': vi(title),
    'schema:additionalType': concept('AgreementType', agreementType),
    'lienket:typeAsWritten': typesAsWritten,
    'schema:identifier': number,
    'schema:creativeWorkStatus': concept('AgreementStatus', status),
    'lienket:signerStatus': concept('SignerStatus', signerStatus),
    [isConcluded(record) ? 'schema:locationCreated' : 'lienket:signedAt']: iris.ref(signedAt?.place),
    ...involvements(iris, record),
    ...dates(iris, record),
    ...links(iris, record),
    'skos:note': record.remarks.flatMap((remark) => [vi(remark.vi), en(remark.en)]),
    'dcterms:replaces': iris.refs(record.formerIds),
    ...iris.evidence([
      ...record.evidence,
      ...(signedAt?.evidence ?? []).map((item) => ({ ...item, fields: ['signedAt'] })),
    ]),
  }
}
