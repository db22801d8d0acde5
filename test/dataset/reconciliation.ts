import type { Answered, AnsweredSource, Related } from './answered.ts'
import {
  ARTICLES,
  type Collected,
  EVENT_KEYS,
  identified,
  isArticle,
  type Mention,
  mentionsOf,
} from './collected.ts'
import { Comparison, type Difference, isIn, values } from './comparison.ts'
import { compareParties } from './reconciled-parties.ts'
import { comparePeople, expectedSignerStatus, peopleBeyond, rolesBeyond } from './reconciled-people.ts'

const KINDS: Readonly<Record<string, string>> = {
  'quy chế phối hợp': 'COORDINATION_REGULATION',
  'chương trình phối hợp': 'COORDINATION_PROGRAMME',
  'chương trình liên tịch': 'JOINT_PROGRAMME',
  'thỏa thuận hợp tác': 'COOPERATION_AGREEMENT',
  'biên bản ghi nhớ': 'MEMORANDUM_OF_UNDERSTANDING',
}

const keysOf = (related: readonly Related[], wanted: string): string[] =>
  related.filter(({ type }) => type === wanted).map(({ agreement: { id, eventKey } }) => eventKey ?? id)
/** To what the record relates an agreement, by the facts’ word for it. */
const RELATED: Readonly<Record<string, (agreement: Answered) => readonly string[]>> = {
  renews: ({ relations }) => keysOf(relations, 'RENEWS'),
  implements: ({ relations }) => keysOf(relations, 'IMPLEMENTS'),
  replaces: ({ relations }) => keysOf(relations, 'REPLACES'),
  'based-on': ({ basedOn }) => basedOn.map(({ title }) => title),
  'renewed-by': ({ relatedBy }) => keysOf(relatedBy, 'RENEWS'),
  'same-event': ({ eventKey }) => (eventKey ? [eventKey] : []),
}
/** The others are the same statement seen from the other agreement, or no statement on two. */
const OWN_RELATIONS = ['renews', 'implements', 'replaces', 'based-on']

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
  const numbers = [agreement.number, ...values(agreement, 'number')]
  if (number) to.holds('number', isIn(number, numbers), number, agreement.number)
  if (status === 'signed') to.holds('status', agreement.status === 'SIGNED', status, agreement.status)
  const venue = agreement.signedAt
  if (place)
    to.holds('place', isIn(place, venue ? [venue.asWritten, ...values(venue)] : []), place, venue?.asWritten)
}

function compareContents(to: Comparison, mention: Mention, agreement: Answered): void {
  const { topics = [], relations = [] } = mention
  const phrases = new Set(agreement.coverage.map(({ phrase }) => phrase))
  for (const phrase of topics) to.holds('topics', phrases.has(phrase), phrase, undefined)
  for (const { type, target, uncertain } of relations) {
    const targets = identified('relations', to.eventKey, target)
    const found = RELATED[type]?.(agreement) ?? []
    const there = targets.length > 0 && targets.every((one) => found.includes(one))
    to.holds(`relations.${type}`, there, uncertain ? `${target} (?)` : target, found.join('; '))
  }
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

function contentsBeyond(to: Comparison, mentions: readonly Mention[], agreement: Answered): void {
  const phrases = new Set(mentions.flatMap(({ topics = [] }) => topics))
  for (const { phrase } of agreement.coverage) to.nothingBeyond('topics', phrases.has(phrase), phrase)
  for (const type of OWN_RELATIONS) {
    const known = mentions
      .flatMap(({ relations = [] }) => relations.filter((relation) => relation.type === type))
      .flatMap(({ target }) => identified('relations', to.eventKey, target))
    for (const one of RELATED[type]?.(agreement) ?? [])
      to.nothingBeyond(`relations.${type}`, known.includes(one), one)
  }
}

function datesAndWordsBeyond(to: Comparison, mentions: readonly Mention[], agreement: Answered): void {
  const some = (facts: (mention: Mention) => unknown) => mentions.some((mention) => facts(mention))
  const { signedOn, period, signedAt, number, status } = agreement
  to.nothingBeyond('signedOn', !signedOn || some((m) => m.signedOn ?? m.signedOnInferred), signedOn?.edtf)
  to.nothingBeyond('period', !period || some((m) => m.periodStart ?? m.periodEnd), period?.start?.edtf)
  to.nothingBeyond('place', !signedAt || some((m) => m.place), signedAt?.asWritten)
  to.nothingBeyond('number', !number || some((m) => m.number), number)
  const expected = some((m) => m.status === 'signed') ? 'SIGNED' : 'REFERRED_TO'
  to.nothingBeyond('status', status === expected, status)
}

/** What the record says beyond all of its articles, or draws from all of them together. */
export function differencesBeyond(agreement: Answered): Difference[] {
  const key = agreement.eventKey ?? ''
  const to = new Comparison(key)
  const mentions = mentionsOf(key)
  datesAndWordsBeyond(to, mentions, agreement)
  peopleBeyond(to, mentions, agreement)
  rolesBeyond(to, mentions, agreement)
  contentsBeyond(to, mentions, agreement)
  const articles = ARTICLES.filter((article) => article.mentions.some(({ eventKey }) => eventKey === key))
  const signers = expectedSignerStatus(
    mentions,
    articles.some(({ source }) => source.readInFull),
  )
  to.holds('signerStatus', agreement.signerStatus === signers, signers, agreement.signerStatus)
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

/** The source of an article. */
export const sourceOf = (agreements: readonly Answered[], article: Collected): AnsweredSource | undefined =>
  agreements.flatMap(({ reports }) => reports).find((source) => isArticle(article, source))

/** The agreements that the articles of the facts report. Records of other articles are free to have keys of their own. */
export function agreementsOfFacts(agreements: readonly Answered[]): Answered[] {
  const ids = new Set(ARTICLES.map((article) => sourceOf(agreements, article)?.id))
  return agreements.filter(({ eventKey, reports }) => eventKey && reports.some(({ id }) => ids.has(id)))
}

/** Every difference between the facts and the dataset. */
export function reconciled(agreements: readonly Answered[]): Difference[] {
  const of = (key: string) => agreements.filter(({ eventKey }) => eventKey === key)
  const bibliographic = ARTICLES.flatMap((article) => {
    const source = sourceOf(agreements, article)
    return source ? sourceDifferences(article, source) : []
  })
  const events = EVENT_KEYS.flatMap((key) =>
    of(key).flatMap((agreement) => [
      ...mentionsOf(key).flatMap((mention) => differencesOf(mention, agreement)),
      ...differencesBeyond(agreement),
    ]),
  )
  return [...bibliographic, ...events]
}
