import type { AgreementRecord } from '../../model/agreement.ts'
import { fold } from '../../model/name.ts'
import { reportsOf } from '../cited.ts'
import { validity } from './days.ts'
import type { Draft } from './draft.ts'
import { addFormerIds, addSearched } from './names.ts'

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

function addParties(draft: Draft, { id, parties }: AgreementRecord): void {
  for (const [index, party] of parties.entries()) {
    const { organization, group, side, nameAsWritten, actingBodies, identification } = party
    const member = organization ?? `group:${slugOf(id)}-${index + 1}`
    if (group) draft.node('Group', member, { name: group.name, memberCount: group.memberCount })
    const fact = draft.evidence(id, `parties.${member}`, party.evidence)
    draft.edge('PARTY_TO', member, id, {
      side,
      nameAsWritten,
      actingBodies,
      identification,
      fact,
      position: index,
    })
  }
}

function addPeople(draft: Draft, { id, signatures, participants }: AgreementRecord): void {
  for (const [index, signature] of signatures.entries()) {
    const { person, onBehalfOf, positionAsWritten, attestation } = signature
    const fact = draft.evidence(id, `signatures.${index + 1}.${person}`, signature.evidence)
    draft.edge('SIGNED', person, id, { onBehalfOf, positionAsWritten, attestation, fact, position: index })
  }
  for (const [index, participant] of participants.entries()) {
    const { person, roles, onBehalfOf, positionAsWritten } = participant
    const fact = draft.evidence(id, `participants.${person}`, participant.evidence)
    draft.edge('TOOK_PART', person, id, { roles, onBehalfOf, positionAsWritten, fact, position: index })
  }
}

function addLinks(draft: Draft, { id, topics, relations, signedAt }: AgreementRecord): void {
  for (const [index, { topic, phrase, evidence }] of topics.entries()) {
    const fact = draft.evidence(id, `topics.${index + 1}.${topic}`, evidence)
    draft.edge('COVERS', id, topic, { phrase, fact, position: index })
  }
  for (const { type, agreement, evidence } of relations) {
    const fact = draft.evidence(id, `relations.${type}.${agreement}`, evidence)
    draft.edge(type, id, agreement, { fact })
  }
  if (signedAt) {
    const fact = draft.evidence(id, 'signedAt', signedAt.evidence)
    draft.edge('SIGNED_AT', id, signedAt.place, { asWritten: signedAt.asWritten, fact })
  }
}

function addParts(draft: Draft, { id, basedOn, remarks }: AgreementRecord): void {
  for (const [index, { title, number, issuedBy, evidence }] of basedOn.entries()) {
    const fact = draft.evidence(id, `basedOn.${index + 1}`, evidence)
    draft.part('Document', 'BASED_ON', id, `document:${fact}`, {
      title,
      number,
      issuedBy,
      fact,
      position: index,
    })
  }
  for (const [index, { vi, en, evidence }] of remarks.entries()) {
    const fact = draft.evidence(id, `remarks.${index + 1}`, evidence)
    draft.part('Remark', 'HAS_REMARK', id, `remark:${fact}`, { vi, en, fact, position: index })
  }
}

export function addAgreement(draft: Draft, record: AgreementRecord, hash: string): void {
  const { id, eventKey, title, agreementType, typesAsWritten, number } = record
  const { status, signerStatus, signedOn, period } = record
  const reports = reportsOf(record)
  draft.node('Agreement', id, {
    eventKey,
    title,
    agreementType,
    typesAsWritten,
    number,
    status,
    signerStatus,
    reports,
    reportCount: reports.length,
    hash,
    sortName: fold(title),
    ...draft.date(id, '', 'signedOn', signedOn),
    ...draft.date(id, '', 'periodStart', period?.start),
    ...draft.date(id, '', 'periodEnd', period?.end),
    ...validity(period?.start, period?.end),
  })
  addSearched(draft, id, { title, number, typesAsWritten })
  addParties(draft, record)
  addPeople(draft, record)
  addLinks(draft, record)
  addParts(draft, record)
  addFormerIds(draft, id, record.formerIds)
  draft.fieldEvidence(id, record.evidence)
}
