import { fold } from '../../src/model/name.ts'

/** One article as its facts were collected, before they became records. */
export interface Collected {
  readonly source: Readonly<
    Record<'title' | 'url' | 'publisher' | 'author' | 'publishedOn', string | undefined>
  > & {
    readonly language: string
    readonly readInFull: boolean
  }
  readonly mentions: readonly Mention[]
}

/** What one article says of one agreement. */
export interface Mention {
  readonly eventKey: string
  readonly status: 'signed' | 'prior' | 'parent'
  readonly title?: string
  readonly kind?: string
  readonly number?: string
  readonly signedOn?: string
  readonly signedOnInferred?: string
  readonly signedOnInferredUncertain?: boolean
  readonly periodStart?: string
  readonly periodEnd?: string
  readonly place?: string
  readonly parties: readonly string[]
  readonly signatories?: readonly Signatory[]
  readonly witnesses?: readonly Attendee[]
  readonly attendees?: readonly Attendee[]
  readonly topics?: readonly string[]
  readonly relations?: readonly { readonly type: string; readonly target: string }[]
}
interface Attendee {
  readonly person?: string
  readonly position?: string
  readonly role?: string
}
interface Signatory extends Attendee {
  readonly explicit: boolean
}

interface Dated {
  readonly edtf: string
  readonly asStated: string | null
}
interface Stated {
  readonly evidence: readonly { readonly value: string | null; readonly field: string }[]
}
interface Attributed extends Stated {
  readonly person: { readonly name: string }
  readonly positionAsWritten: string | null
}

/** What the service answers of the same agreement. */
export interface Answered extends Stated {
  readonly eventKey: string | null
  readonly title: string
  readonly agreementType: string
  readonly status: string
  readonly number: string | null
  readonly signedOn: Dated | null
  readonly period: { readonly start: Dated | null; readonly end: Dated | null } | null
  readonly signedAt: (Stated & { readonly asWritten: string }) | null
  readonly reports: readonly AnsweredSource[]
  readonly parties: readonly (Stated & { readonly nameAsWritten: string })[]
  readonly signatures: readonly Attributed[]
  readonly participants: readonly (Attributed & { readonly roles: readonly string[] })[]
  readonly coverage: readonly { readonly phrase: string; readonly topic: { readonly id: string } }[]
  readonly relations: readonly { readonly type: string }[]
  readonly relatedBy: readonly { readonly type: string }[]
  readonly basedOn: readonly { readonly title: string }[]
}
export interface AnsweredSource {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly publishedOn: { readonly edtf: string } | null
  readonly language: string
  readonly readInFull: boolean
}

export const AGREEMENTS = `query Page($after: String) { agreements(first: 20, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  eventKey title agreementType status number
  signedOn { edtf asStated } period { start { edtf asStated } end { edtf asStated } }
  signedAt { asWritten evidence { value field } }
  reports { id title url publisher author publishedOn { edtf } language readInFull }
  parties { nameAsWritten evidence { value field } }
  signatures { person { name } positionAsWritten evidence { value field } }
  participants { person { name } positionAsWritten roles evidence { value field } }
  coverage { phrase topic { id } } relations { type } relatedBy { type } basedOn { title }
  evidence { value field } } } } }`

/** Where the facts and the dataset say two things; `facts` and `record` are what each says. */
export interface Difference {
  readonly eventKey: string
  readonly field: string
  readonly facts: string
  readonly record: string
}

const KINDS: Readonly<Record<string, string>> = {
  'quy chế phối hợp': 'COORDINATION_REGULATION',
  'chương trình phối hợp': 'COORDINATION_PROGRAMME',
  'chương trình liên tịch': 'JOINT_PROGRAMME',
  'thỏa thuận hợp tác': 'COOPERATION_AGREEMENT',
  'biên bản ghi nhớ': 'MEMORANDUM_OF_UNDERSTANDING',
}
const ROLES: Readonly<Record<string, string>> = {
  'phát biểu': 'SPOKE',
  'chủ trì': 'PRESIDED',
  'trình bày dự thảo': 'PRESENTED',
}
const RELATIONS: Readonly<Record<string, (agreement: Answered) => boolean>> = {
  renews: ({ relations }) => relations.some(({ type }) => type === 'RENEWS'),
  implements: ({ relations }) => relations.some(({ type }) => type === 'IMPLEMENTS'),
  replaces: ({ relations }) => relations.some(({ type }) => type === 'REPLACES'),
  'renewed-by': ({ relatedBy }) => relatedBy.some(({ type }) => type === 'RENEWS'),
  'same-event': ({ reports }) => reports.length > 1,
  'based-on': ({ basedOn }) => basedOn.length > 0,
}

/** Whether a text stands in one of others, whatever its letters and marks: articles write a name in many ways. */
const isIn = (text: string, others: readonly (string | null)[]): boolean =>
  others.some((other) => other !== null && fold(other).includes(fold(text)))
const values = ({ evidence }: Stated, field?: string): (string | null)[] =>
  evidence.filter((item) => field === undefined || item.field === field).map(({ value }) => value)
const text = (value: unknown): string => (value === undefined || value === null ? '–' : String(value))

class Comparison {
  readonly differences: Difference[] = []
  readonly #eventKey: string

  constructor(eventKey: string) {
    this.#eventKey = eventKey
  }

  /** Notes a difference unless the two agree; what the facts lack is nothing to disagree with. */
  holds(field: string, agrees: boolean, facts: unknown, record: unknown): void {
    if (!agrees)
      this.differences.push({ eventKey: this.#eventKey, field, facts: text(facts), record: text(record) })
  }
}

function compareDates(to: Comparison, mention: Mention, { signedOn, period }: Answered): void {
  const { signedOn: stated, signedOnInferred: inferred, signedOnInferredUncertain: uncertain } = mention
  const day = inferred ?? stated
  if (day) to.holds('signedOn', signedOn?.edtf === (uncertain ? `${day}?` : day), day, signedOn?.edtf)
  if (inferred && stated)
    to.holds('signedOn.asStated', signedOn?.asStated === stated, stated, signedOn?.asStated)
  for (const [end, facts] of [
    ['start', mention.periodStart],
    ['end', mention.periodEnd],
  ] as const) {
    const known = period?.[end]?.edtf
    if (facts) to.holds(`period.${end}`, known === facts, facts, known)
  }
}

function compareWords(to: Comparison, mention: Mention, agreement: Answered): void {
  const { title, kind, number, place, status } = mention
  if (title)
    to.holds('title', isIn(title, [agreement.title, ...values(agreement, 'title')]), title, agreement.title)
  const type = kind ? KINDS[kind] : 'UNSPECIFIED'
  to.holds('kind', agreement.agreementType === type, kind, agreement.agreementType)
  if (number)
    to.holds(
      'number',
      isIn(number, [agreement.number, ...values(agreement, 'number')]),
      number,
      agreement.number,
    )
  if (status === 'signed') to.holds('status', agreement.status === 'SIGNED', status, agreement.status)
  const venue = agreement.signedAt
  if (place)
    to.holds('place', isIn(place, venue ? [venue.asWritten, ...values(venue)] : []), place, venue?.asWritten)
}

function compareParties(to: Comparison, { parties }: Mention, agreement: Answered): void {
  const written = agreement.parties.flatMap((party) => [party.nameAsWritten, ...values(party)])
  for (const party of parties)
    to.holds('parties', isIn(party, written), party, agreement.parties.map((p) => p.nameAsWritten).join('; '))
  to.holds(
    'parties.count',
    agreement.parties.length === parties.length,
    parties.length,
    agreement.parties.length,
  )
}

function comparePerson(to: Comparison, field: string, person: Attendee, found: readonly Attributed[]): void {
  const same = found.filter(({ person: { name } }) => name === person.person)
  to.holds(field, same.length > 0, person.person, found.map((one) => one.person.name).join('; '))
  const written = same.flatMap((one) => [one.positionAsWritten, ...values(one)])
  if (person.position && same.length > 0)
    to.holds(
      `${field}.position`,
      isIn(person.position, written),
      `${person.person}: ${person.position}`,
      written.join('; '),
    )
}

function compareRoles(to: Comparison, { person }: Attendee, role: string, { participants }: Answered): void {
  const roles = participants.find((one) => one.person.name === person)?.roles ?? []
  to.holds('participants.role', roles.includes(role), `${person}: ${role}`, roles.join(' '))
}

function comparePeople(to: Comparison, mention: Mention, agreement: Answered): void {
  const { signatories = [], attendees = [], witnesses = [] } = mention
  for (const signatory of signatories.filter(({ person }) => person)) {
    const [field, list] = signatory.explicit
      ? (['signatures', agreement.signatures] as const)
      : (['participants', agreement.participants] as const)
    comparePerson(to, field, signatory, list)
  }
  for (const person of [...attendees, ...witnesses])
    comparePerson(to, 'participants', person, agreement.participants)
  for (const witness of witnesses) compareRoles(to, witness, 'WITNESSED', agreement)
  for (const person of attendees) {
    const role = person.role && ROLES[person.role]
    if (role) compareRoles(to, person, role, agreement)
  }
}

function compareContents(
  to: Comparison,
  { topics = [], relations = [] }: Mention,
  agreement: Answered,
): void {
  const phrases = new Set(agreement.coverage.map(({ phrase }) => phrase))
  for (const phrase of topics) to.holds('topics', phrases.has(phrase), phrase, undefined)
  for (const { type, target } of relations)
    to.holds(
      `relations.${type}`,
      RELATIONS[type]?.(agreement) ?? false,
      target,
      agreement.relations.map((r) => r.type).join(' ') || undefined,
    )
}

/** Everything in which an article’s facts and the dataset’s record of the same event differ. */
export function differencesOf(mention: Mention, agreement: Answered): Difference[] {
  const to = new Comparison(mention.eventKey)
  compareWords(to, mention, agreement)
  compareDates(to, mention, agreement)
  compareParties(to, mention, agreement)
  comparePeople(to, mention, agreement)
  compareContents(to, mention, agreement)
  return to.differences
}

/** What the record says beyond all of its articles: dates, people or parties that no facts hold. */
export function additionsOf(mentions: readonly Mention[], agreement: Answered): Difference[] {
  const to = new Comparison(agreement.eventKey ?? '')
  const signers = mentions.flatMap(({ signatories = [] }) => signatories.filter(({ explicit }) => explicit))
  const others = mentions.flatMap(({ signatories = [], attendees = [], witnesses = [] }) => [
    ...signatories.filter(({ explicit }) => !explicit),
    ...attendees,
    ...witnesses,
  ])
  const named = (people: readonly Attendee[], one: Attributed) =>
    people.some(({ person }) => person === one.person.name)
  for (const one of agreement.signatures)
    to.holds('signatures', named(signers, one), undefined, one.person.name)
  for (const one of agreement.participants)
    to.holds('participants', named(others, one), undefined, one.person.name)
  const none = (facts: (mention: Mention) => unknown) => mentions.every((mention) => !facts(mention))
  const { signedOn, period, signedAt, number, status } = agreement
  to.holds('signedOn', !signedOn || !none((m) => m.signedOn ?? m.signedOnInferred), undefined, signedOn?.edtf)
  to.holds('period', !period || !none((m) => m.periodStart ?? m.periodEnd), undefined, period?.start?.edtf)
  to.holds('place', !signedAt || !none((m) => m.place), undefined, signedAt?.asWritten)
  to.holds('number', !number || !none((m) => m.number), undefined, number)
  to.holds('status', status === 'SIGNED' || none((m) => m.status === 'signed'), undefined, status)
  to.holds('status', status === 'REFERRED_TO' || !none((m) => m.status === 'signed'), undefined, status)
  return to.differences
}

/** Bibliographic data of an article that its source does not give alike. */
export function sourceDifferences({ source, mentions }: Collected, found: AnsweredSource): Difference[] {
  const to = new Comparison(mentions[0]?.eventKey ?? '')
  for (const field of ['title', 'url', 'publisher', 'author', 'language', 'readInFull'] as const)
    to.holds(`source.${field}`, (source[field] ?? null) === found[field], source[field], found[field])
  const published = found.publishedOn?.edtf
  to.holds('source.publishedOn', source.publishedOn === published, source.publishedOn, published)
  return to.differences
}
