import type { AgreementRecord } from '../../model/agreement.ts'
import { concept, dateValue, en, type Iris, type Json, type Node, vi } from './terms.ts'

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

function attributions(
  { of, ref, evidence }: Iris,
  { id, parties, signatures, participants }: AgreementRecord,
): Json {
  const attribution = (fact: string, roles: readonly Node[], more: Node): Node => ({
    '@id': of(`${id}#${fact}`),
    '@type': 'prov:Attribution',
    'prov:hadRole': roles,
    ...more,
  })
  return [
    ...parties.map(
      ({ organization, group, side, nameAsWritten, actingBodies, identification, ...party }, index) => {
        const member = organization ?? `group:${slugOf(id)}-${index + 1}`
        const agent = group && {
          '@id': of(member),
          '@type': ['prov:Agent', 'lienket:Group'],
          'schema:name': vi(group.name),
          'lienket:memberCount': group.memberCount,
        }
        return attribution(`parties.${member}`, [concept('Involvement', 'PARTY')], {
          'prov:agent': agent ?? ref(member),
          'lienket:side': side,
          'lienket:nameAsWritten': nameAsWritten,
          'lienket:actingBody': actingBodies,
          'lienket:identification': concept('Identification', identification),
          ...evidence(party.evidence),
        })
      },
    ),
    ...signatures.map(({ person, onBehalfOf, positionAsWritten, attestation, ...signature }, index) =>
      attribution(`signatures.${index + 1}.${person}`, [concept('Involvement', 'SIGNER')], {
        'prov:agent': ref(person),
        'lienket:onBehalfOf': ref(onBehalfOf),
        'lienket:positionAsWritten': positionAsWritten,
        'lienket:attestation': concept('Attestation', attestation),
        ...evidence(signature.evidence),
      }),
    ),
    ...participants.map(({ person, roles, onBehalfOf, positionAsWritten, ...participant }) =>
      attribution(
        `participants.${person}`,
        roles.map((role) => concept('ParticipantRole', role)),
        {
          'prov:agent': ref(person),
          'lienket:onBehalfOf': ref(onBehalfOf),
          'lienket:positionAsWritten': positionAsWritten,
          ...evidence(participant.evidence),
        },
      ),
    ),
  ]
}

/** `2022/2027`; an end that is not known is open. */
function coverage({ period }: AgreementRecord): string | undefined {
  if (!period?.start && !period?.end) return undefined
  return `${period.start?.edtf ?? '..'}/${period.end?.edtf ?? '..'}`
}

function dates({ date }: Iris, record: AgreementRecord): Node {
  const { id, signedOn, period } = record
  return {
    'schema:dateCreated': dateValue(signedOn?.edtf),
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

/** An agreement: a document (schema.org) attributed to its parties and signers (PROV). */
export function agreementNode(iris: Iris, record: AgreementRecord): Node {
  const { id, title, agreementType, typesAsWritten, number, status, signerStatus, signedAt, parties } = record
  const organizations = parties.flatMap(({ organization }) => organization ?? [])
  return {
    '@id': iris.of(id),
    '@type': ['prov:Entity', 'schema:CreativeWork'],
    'schema:name': vi(title),
    'schema:additionalType': concept('AgreementType', agreementType),
    'lienket:typeAsWritten': typesAsWritten,
    'schema:identifier': number,
    'schema:creativeWorkStatus': concept('AgreementStatus', status),
    'lienket:signerStatus': concept('SignerStatus', signerStatus),
    'schema:locationCreated': iris.ref(signedAt?.place),
    // One that is only announced is nobody's yet.
    'prov:wasAttributedTo': status === 'ANNOUNCED' ? undefined : iris.refs(organizations),
    'prov:qualifiedAttribution': attributions(iris, record),
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
