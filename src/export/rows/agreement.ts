import type { Agreement } from '../../domain/agreement.ts'
import { coverageOf, partiesOf, signaturesOf, venuesOf } from '../../domain/agreement-parts.ts'
import type { Snapshot } from '../../graph/graph.ts'
import { dateColumns, dateNames, namesByIds, ofType, type Row } from './row.ts'

async function partsOf(snapshot: Snapshot, ids: readonly string[]) {
  const [parties, signatures, topics, venues] = await Promise.all([
    partiesOf(snapshot, ids),
    signaturesOf(snapshot, 'agreement', ids),
    coverageOf(snapshot, ids),
    venuesOf(snapshot, ids),
  ])
  return { parties, signatures, topics, venues }
}
type Parts = Awaited<ReturnType<typeof partsOf>>

async function namesIn(snapshot: Snapshot, { parties, signatures, topics, venues }: Parts) {
  const members = parties.flat().map(({ member }) => member)
  const [organization, group, person, topic, place] = await Promise.all([
    namesByIds(snapshot, 'Organization', ofType('organization', members)),
    namesByIds(snapshot, 'Group', ofType('group', members)),
    namesByIds(
      snapshot,
      'Person',
      signatures.flat().map((signature) => signature.person),
    ),
    namesByIds(
      snapshot,
      'Topic',
      topics.flat().map((coverage) => coverage.topic),
    ),
    namesByIds(
      snapshot,
      'Place',
      venues.flatMap((venue) => venue?.place ?? []),
    ),
  ])
  const member = (id: string) => (id.startsWith('group:') ? group(id) : organization(id))
  return { member, person, topic, place }
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

export const AGREEMENT_COLUMNS = [
  'id',
  'title',
  'agreementType',
  'typesAsWritten',
  'number',
  'status',
  ...dateNames('signedOn'),
  ...dateNames('periodStart'),
  ...dateNames('periodEnd'),
  'parties',
  'partyNames',
  'partySides',
  'partyIdentifications',
  'signerStatus',
  'signers',
  'signerNames',
  'topics',
  'topicLabels',
  'signedAt',
  'signedAtName',
  'reports',
  'reportCount',
]

/** One row an agreement; lists of one kind go together: the first party's name and side are first too. */
export async function agreementRows(snapshot: Snapshot, agreements: readonly Agreement[]): Promise<Row[]> {
  const parts = await partsOf(
    snapshot,
    agreements.map(({ id }) => id),
  )
  const name = await namesIn(snapshot, parts)
  return agreements.map((agreement, index) => {
    const parties = parts.parties[index] ?? []
    const signers = unique((parts.signatures[index] ?? []).map(({ person }) => person))
    const topics = unique((parts.topics[index] ?? []).map(({ topic }) => topic))
    const venue = parts.venues[index]?.place ?? null
    return {
      id: agreement.id,
      title: agreement.title,
      agreementType: agreement.agreementType,
      typesAsWritten: agreement.typesAsWritten ?? [],
      number: agreement.number ?? null,
      status: agreement.status,
      ...dateColumns(agreement, 'signedOn'),
      ...dateColumns(agreement, 'periodStart'),
      ...dateColumns(agreement, 'periodEnd'),
      parties: parties.map(({ member }) => member),
      partyNames: parties.map(({ member }) => name.member(member)),
      partySides: parties.map(({ side }) => side),
      partyIdentifications: parties.map(({ identification }) => identification),
      signerStatus: agreement.signerStatus,
      signers,
      signerNames: signers.map(name.person),
      topics,
      topicLabels: topics.map(name.topic),
      signedAt: venue,
      signedAtName: venue === null ? null : name.place(venue),
      reports: agreement.reports,
      reportCount: agreement.reportCount,
    }
  })
}
