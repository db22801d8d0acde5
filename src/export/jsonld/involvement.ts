import type { AgreementRecord } from '../../model/agreement.ts'
import { concept, type Iris, type Node, vi } from './terms.ts'

type Party = AgreementRecord['parties'][number]
type Signature = AgreementRecord['signatures'][number]
type Participant = AgreementRecord['participants'][number]

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** What is only announced was not made by anybody yet, nor anywhere. */
export const isConcluded = ({ status }: AgreementRecord): boolean => status !== 'ANNOUNCED'

/**
 * Attributed to somebody (PROV: who answers for it) is only what was concluded, and only where a source says so of them: not to a party
 * that an editor inferred, nor to whoever a picture shows without saying that they signed.
 */
const isAttributed = (record: AgreementRecord, stated: 'STATED' | 'INFERRED' | 'PICTURED'): boolean =>
  isConcluded(record) && stated === 'STATED'

/** An attribution entails that its agent made the agreement: for whoever did not, our own words say no more than the record. */
const involvement = (
  iri: string,
  attributed: boolean,
  agent: Node[string],
  roles: readonly Node[],
): Node => ({
  '@id': iri,
  '@type': attributed ? 'prov:Attribution' : 'prov:Entity',
  [attributed ? 'prov:agent' : 'lienket:agent']: agent,
  // Of DCAT: the one of PROV is for activities.
  [attributed ? 'dcat:hadRole' : 'lienket:role']: roles,
})

const memberOf = ({ id, parties }: AgreementRecord, party: Party): string =>
  party.organization ?? `group:${slugOf(id)}-${parties.indexOf(party) + 1}`

const agentOf = ({ of, ref }: Iris, member: string, { group }: Party): Node[string] =>
  group
    ? {
        '@id': of(member),
        '@type': ['prov:Agent', 'lienket:Group'],
        'schema:name': vi(group.name),
        'lienket:memberCount': group.memberCount,
      }
    : ref(member)

function partyNode(iris: Iris, record: AgreementRecord, party: Party): Node {
  const member = memberOf(record, party)
  const role = concept('Involvement', isConcluded(record) ? 'PARTY' : 'ANNOUNCED_PARTY')
  const iri = iris.of(`${record.id}#parties.${member}`)
  return {
    ...involvement(iri, isAttributed(record, party.identification), agentOf(iris, member, party), [role]),
    'lienket:side': party.side,
    'lienket:nameAsWritten': party.nameAsWritten,
    'lienket:actingBody': party.actingBodies,
    'lienket:identification': concept('Identification', party.identification),
    ...iris.evidence(party.evidence),
  }
}

const inPerson = (
  { ref, evidence }: Iris,
  { onBehalfOf, positionAsWritten, evidence: items }: Signature | Participant,
): Node => ({
  'lienket:onBehalfOf': ref(onBehalfOf),
  'lienket:positionAsWritten': positionAsWritten,
  ...evidence(items),
})

function signatureNode(iris: Iris, record: AgreementRecord, signature: Signature): Node {
  const { person, attestation } = signature
  const index = record.signatures.indexOf(signature) + 1
  const iri = iris.of(`${record.id}#signatures.${index}.${person}`)
  return {
    ...involvement(iri, isAttributed(record, attestation), iris.ref(person), [
      concept('Involvement', 'SIGNER'),
    ]),
    'lienket:attestation': concept('Attestation', attestation),
    ...inPerson(iris, signature),
  }
}

function participantNode(iris: Iris, { id }: AgreementRecord, participant: Participant): Node {
  const { person, roles } = participant
  const named = roles.map((role) => concept('ParticipantRole', role))
  return {
    ...involvement(iris.of(`${id}#participants.${person}`), false, iris.ref(person), named),
    ...inPerson(iris, participant),
  }
}

/** Who has to do with an agreement: it is attributed to its stated parties and signers, not to who attended or was quoted. */
export function involvements(iris: Iris, record: AgreementRecord): Node {
  const { parties, signatures, participants } = record
  const nodes = [
    ...parties.map((party) => partyNode(iris, record, party)),
    ...signatures.map((signature) => signatureNode(iris, record, signature)),
    ...participants.map((participant) => participantNode(iris, record, participant)),
  ]
  const ofType = (type: string) => nodes.filter((node) => node['@type'] === type)
  const attributed = parties.filter(({ identification }) => isAttributed(record, identification))
  return {
    'prov:wasAttributedTo': iris.refs(attributed.flatMap(({ organization }) => organization ?? [])),
    'prov:qualifiedAttribution': ofType('prov:Attribution'),
    'lienket:involvement': ofType('prov:Entity'),
  }
}
