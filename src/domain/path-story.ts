import { ParticipantRole } from '../model/vocabulary.ts'
import type { Participation, Party, Signature } from './agreement-parts.ts'
import { dateOf } from './date.ts'
import { boundInWords, happenedInWords, type Words } from './date-words.ts'
import { type AnyNode, type Language, labelOf } from './node-label.ts'
import type { OrganizationTie } from './organization.ts'
import { type Signer, signingText } from './path-signing.ts'
import type { Position } from './position.ts'
import type { Relationship } from './relationship.ts'

/** What the dataset records of one hop: its ends in the direction in which it is recorded, and the record itself. */
export interface Told {
  readonly kind: Relationship
  readonly start: AnyNode
  readonly end: AnyNode
  readonly party?: Party | undefined
  readonly signature?: Signature | undefined
  readonly participation?: Participation | undefined
  readonly tie?: OrganizationTie['edge'] | undefined
  readonly positions?: readonly Position[] | undefined
  /** Of the agreement of a party or of a signature. */
  readonly signers?: readonly Signer[] | undefined
}

const titled = (node: AnyNode, language: Language): string =>
  language === 'EN' ? `“${labelOf(node, 'EN')}”` : `«${labelOf(node, 'VI')}»`

/** The agreement's title, and when it was signed as far as a source tells. */
function agreementText(agreement: AnyNode, language: Language): string {
  const date = dateOf(agreement, 'signedOn')
  const title = titled(agreement, language)
  if (agreement['status'] === 'ANNOUNCED')
    return `${title}, ${language === 'EN' ? 'which is only announced' : 'mới chỉ được báo trước'}`
  if (!date) return title
  return `${title}, ${happenedInWords({ EN: 'signed', VI: 'ký' }, date, language)}`
}

/** Said of a party or a tie between organizations that no source states. */
const inferredMark = (record: Party | Told['tie'], language: Language): string =>
  record?.identification !== 'INFERRED' ? '' : language === 'EN' ? ' (inferred)' : ' (suy ra)'

function partyText({ start, end, party }: Told, language: Language): string {
  const name = `${labelOf(start, language)}${inferredMark(party, language)}`
  const agreement = agreementText(end, language)
  return language === 'EN' ? `${name} is a party to ${agreement}` : `${name} là một bên của ${agreement}`
}

function signatureText({ start, end, signature }: Told, language: Language): string {
  const agreement = agreementText(end, language)
  const name = labelOf(start, language)
  if (signature?.attestation === 'PICTURED')
    return language === 'EN'
      ? `${name} is in a picture of the signing of ${agreement}`
      : `${name} có trong ảnh lễ ký ${agreement}`
  return language === 'EN'
    ? `${name} is said to have signed ${agreement}`
    : `Theo nguồn, ${name} ký ${agreement}`
}

function participationText({ start, end, participation }: Told, language: Language): string {
  const label = language === 'EN' ? 'en' : 'vi'
  const roles = (participation?.roles ?? [])
    .map((role) => ParticipantRole[role][label].toLowerCase())
    .join(', ')
  const agreement = agreementText(end, language)
  const name = labelOf(start, language)
  return language === 'EN'
    ? `${name} is named (${roles}) with ${agreement}`
    : `${name} được nêu tên (${roles}) cùng ${agreement}`
}

const since: Words = { EN: 'since', VI: 'từ' }
const starting: Words = { EN: 'starting', VI: 'bắt đầu' }
const until: Words = { EN: 'until', VI: 'đến' }
const ending: Words = { EN: 'ending', VI: 'kết thúc' }
const seen: Words = { EN: 'seen', VI: 'được thấy' }

function daysText(position: Position, language: Language): string {
  const [start, end, observed] = [
    dateOf(position, 'startDate'),
    dateOf(position, 'endDate'),
    dateOf(position, 'observedOn'),
  ]
  const days = [
    start ? [boundInWords(since, starting, start, language)] : [],
    end ? [boundInWords(until, ending, end, language)] : [],
    observed ? [happenedInWords(seen, observed, language)] : [],
  ].flat()
  return days.length > 0 ? ` (${days.join(', ')})` : ''
}

function positionText({ start, end, positions = [] }: Told, language: Language): string {
  const held = [...new Set(positions.map((one) => `«${one.positionAsWritten}»${daysText(one, language)}`))]
  const organization = labelOf(end, language)
  const name = labelOf(start, language)
  return language === 'EN'
    ? `${name} is shown at ${organization} as ${held.join(', ').replace(/«(.*?)»/g, '“$1”')}`
    : `Nguồn ghi ${name} ở ${organization} là ${held.join(', ')}`
}

const plain: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  COVERS: { VI: 'có nội dung', EN: 'covers' },
  RENEWS: { VI: 'gia hạn, ký tiếp', EN: 'renews' },
  REPLACES: { VI: 'thay thế', EN: 'replaces' },
  IMPLEMENTS: { VI: 'triển khai', EN: 'implements' },
  PART_OF: { VI: 'được ghi là thuộc', EN: 'is recorded as part of' },
  SUCCEEDED_BY: { VI: 'được kế tục bởi', EN: 'was succeeded by' },
}

function plainText({ kind, start, end, tie }: Told, language: Language): string {
  const quoted = (node: AnyNode) =>
    node.id.startsWith('organization:') ? labelOf(node, language) : titled(node, language)
  return `${quoted(start)} ${plain[kind]?.[language] ?? kind} ${quoted(end)}${inferredMark(tie, language)}`
}

/** One hop as a sentence that says no more than its record. */
export function sentenceOf(told: Told, language: Language): string {
  const { kind } = told
  if (kind === 'PARTY_TO') return `${partyText(told, language)}.`
  if (kind === 'SIGNED') return `${signatureText(told, language)}.`
  if (kind === 'TOOK_PART') return `${participationText(told, language)}.`
  return `${kind === 'HOLDS' ? positionText(told, language) : plainText(told, language)}.`
}

/** Two parties of one agreement in one sentence, with whether they stand on the same side of it. */
function partiesSentence(one: Told, other: Told, language: Language): string {
  const [first, second] = [one, other].map(
    ({ start, party }) => `${labelOf(start, language)}${inferredMark(party, language)}`,
  )
  const same = one.party !== undefined && one.party.side === other.party?.side
  const agreement = agreementText(one.end, language)
  return language === 'EN'
    ? `${first} and ${second} are parties on ${same ? 'the same side' : 'different sides'} of ${agreement}.`
    : `${first} và ${second} là các bên ở ${same ? 'cùng một phía' : 'hai phía khác nhau'} của ${agreement}.`
}

const isOfSigning = ({ kind }: Told): boolean => kind === 'PARTY_TO' || kind === 'SIGNED'

/** Who signed an agreement besides those whom the way itself shows signing it: told once, after all that it says of it. */
function signedText(last: Told, way: readonly Told[], language: Language): string {
  const { end, signers = [] } = last
  const about = way.filter((other) => isOfSigning(other) && other.end.id === end.id)
  if (about.at(-1) !== last) return ''
  const shown = about.flatMap(({ kind, start }) => (kind === 'SIGNED' ? [start.id] : []))
  return signingText(end, signers, new Set(shown), language)
}

/** A whole way as a story: one sentence a hop, two parties of one agreement together, and who signed it. */
export function storyOf(way: readonly Told[], language: Language): string {
  const sentences: string[] = []
  for (let i = 0; i < way.length; i += 1) {
    const [told, next] = [way[i], way[i + 1]]
    if (!told) continue
    const together = told.kind === 'PARTY_TO' && next?.kind === 'PARTY_TO' && told.end.id === next.end.id
    sentences.push(together ? partiesSentence(told, next, language) : sentenceOf(told, language))
    sentences.push(signedText(together ? next : told, way, language))
    if (together) i += 1
  }
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
