import { beforeAll, describe, expect, it } from 'vitest'
import { served } from '../api/served.ts'
import { engine } from '../harness.ts'
import { type Answered, answeredAgreements } from './answered.ts'
import { ARTICLES, EVENT_KEYS, EXPLAINED, IDENTIFIED, mentionsOf } from './collected.ts'
import { line } from './comparison.ts'
import { MUTATIONS, mutated } from './mutations.ts'
import { agreementsOfFacts, reconciled, sourceOf } from './reconciliation.ts'

const linesOf = (agreements: readonly Answered[]): string[] =>
  [...new Set(reconciled(agreements).map(line))].sort()

describe(`The facts of the 52 articles and the shipped dataset (${engine})`, () => {
  const lienket = served()
  let agreements: Answered[]
  beforeAll(async () => {
    agreements = await answeredAgreements(lienket.data)
  })
  const agreementOf = (key: string) => agreements.filter(({ eventKey }) => eventKey === key)

  it('hold 52 articles and 56 events', () => {
    expect([ARTICLES.length, EVENT_KEYS.length]).toEqual([52, 56])
  })

  it('every event is one agreement', () => {
    expect(EVENT_KEYS.filter((key) => agreementOf(key).length !== 1)).toEqual([])
  })

  it('every event key of what these articles report is one of the facts', () => {
    const keys = agreementsOfFacts(agreements).map(({ eventKey }) => eventKey)
    expect(keys.sort()).toEqual([...EVENT_KEYS].sort())
  })

  it('an agreement known from other articles may have a key of its own', () => {
    const [one] = agreements
    const reports = one?.reports.map((source) => ({ ...source, id: 'source:new', url: null, title: 'New' }))
    const others = [{ ...one, eventKey: 'NEW-2026', reports }] as Answered[]
    const withMore = [...agreements, ...others]
    expect(agreementsOfFacts(withMore)).toEqual(agreementsOfFacts(agreements))
    expect(linesOf(withMore)).toEqual(linesOf(agreements))
  })

  it('every agreement rests on all articles that report it', () => {
    const missing = ARTICLES.flatMap((article) =>
      article.mentions
        .filter(({ eventKey }) => {
          const id = sourceOf(agreements, article)?.id
          return !agreementOf(eventKey)[0]?.reports.some((source) => source.id === id)
        })
        .map(({ eventKey }) => `${eventKey}: ${article.source.url ?? article.source.title}`),
    )
    expect(missing).toEqual([])
  })

  it('every name of the facts is identified, and no other', () => {
    const named = EVENT_KEYS.flatMap((key) =>
      mentionsOf(key)
        .flatMap(({ parties, partiesFull = [], signatories = [], attendees = [], witnesses = [] }) => [
          ...parties,
          ...partiesFull,
          ...[...signatories, ...attendees, ...witnesses].flatMap((one) => [
            one.organization,
            'onBehalfOf' in one ? one.onBehalfOf : undefined,
          ]),
        ])
        .filter((name) => name !== undefined)
        .map((name) => `${key}: ${name}`),
    )
    const identified = Object.entries(IDENTIFIED.organizations).flatMap(([key, names]) =>
      Object.keys(names).map((name) => `${key}: ${name}`),
    )
    expect(identified.sort()).toEqual([...new Set(named)].sort())
  })

  it('differ in nothing that is not explained, and nothing is explained that does not differ', () => {
    expect(linesOf(agreements)).toEqual([...new Set(EXPLAINED.map(line))].sort())
  })

  it('every phrase of the facts is mapped to a topic, also where the article’s own words are kept', () => {
    const phrases = EXPLAINED.filter(({ field, record }) => field === 'topics' && record === '–')
    const unmapped = phrases.filter(({ eventKey, topics = [] }) => {
      const covered = agreementOf(eventKey).flatMap(({ coverage }) => coverage.map(({ topic }) => topic.id))
      return topics.length === 0 || !topics.every((topic) => covered.includes(`topic:${topic}`))
    })
    expect(phrases.length).toBeGreaterThan(0)
    expect(unmapped).toEqual([])
  })

  it('each explanation says why', () => {
    expect(EXPLAINED.filter(({ why }) => !why || why.length < 20)).toEqual([])
  })

  it.each(MUTATIONS)('a wrong record makes a difference: $what', (mutation) => {
    expect(linesOf(mutated(agreements, mutation))).not.toEqual(linesOf(agreements))
  })
})
