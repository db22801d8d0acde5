import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fold } from '../../src/model/name.ts'
import { served } from '../api/served.ts'
import { engine } from '../harness.ts'
import {
  AGREEMENTS,
  type Answered,
  type AnsweredSource,
  additionsOf,
  type Collected,
  type Difference,
  differencesOf,
  sourceDifferences,
} from './reconciliation.ts'

const besideThis = (name: string) => readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

/** A difference that is meant to be, and why. */
type Explained = Difference & { readonly why: string; readonly topics?: readonly string[] }

interface Page {
  agreements: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { node: Answered }[]
  }
}

const line = ({ eventKey, field, facts, record }: Difference): string =>
  `${eventKey} | ${field} | ${facts} | ${record}`

describe(`The facts of the 52 articles and the shipped dataset (${engine})`, () => {
  const lienket = served()
  let articles: Collected[]
  let explained: Explained[]
  let agreements: Answered[]
  const allAgreements = async (after: string | null = null): Promise<Answered[]> => {
    const { pageInfo, edges } = ((await lienket.data(AGREEMENTS, { after })) as Page).agreements
    const rest = pageInfo.hasNextPage ? await allAgreements(pageInfo.endCursor) : []
    return [...edges.map(({ node }) => node), ...rest]
  }
  beforeAll(async () => {
    articles = JSON.parse(await besideThis('./facts.json'))
    explained = parse(await besideThis('./explained.yaml'))
    agreements = await allAgreements()
  })

  const keysOfFacts = () => [...new Set(articles.flatMap(({ mentions }) => mentions.map((m) => m.eventKey)))]
  const agreementOf = (key: string) => agreements.filter(({ eventKey }) => eventKey === key)
  const sourceOf = ({ source }: Collected): AnsweredSource | undefined =>
    agreements
      .flatMap(({ reports }) => reports)
      .find(({ url, title }) =>
        source.url ? url === source.url : fold(title ?? '') === fold(source.title ?? ''),
      )

  it('hold 52 articles and 56 events', () => {
    expect([articles.length, keysOfFacts().length]).toEqual([52, 56])
  })

  it('every event is one agreement', () => {
    expect(keysOfFacts().filter((key) => agreementOf(key).length !== 1)).toEqual([])
  })

  it('every event key of the dataset is one of the facts', () => {
    const known = new Set(keysOfFacts())
    expect(agreements.filter(({ eventKey }) => eventKey !== null && !known.has(eventKey))).toEqual([])
  })

  it('every agreement rests on all articles that report it', () => {
    const missing = articles.flatMap((article) =>
      article.mentions
        .filter(({ eventKey }) => {
          const id = sourceOf(article)?.id
          return !agreementOf(eventKey)[0]?.reports.some((source) => source.id === id)
        })
        .map(({ eventKey }) => `${eventKey}: ${article.source.url ?? article.source.title}`),
    )
    expect(missing).toEqual([])
  })

  it('differ in nothing that is not explained, and nothing is explained that does not differ', () => {
    const found = articles.flatMap((article) => {
      const source = sourceOf(article)
      return [
        ...(source ? sourceDifferences(article, source) : []),
        ...article.mentions.flatMap((mention) =>
          agreementOf(mention.eventKey).flatMap((agreement) => differencesOf(mention, agreement)),
        ),
      ]
    })
    const added = keysOfFacts().flatMap((key) => {
      const mentions = articles.flatMap((article) => article.mentions.filter((m) => m.eventKey === key))
      return agreementOf(key).flatMap((agreement) => additionsOf(mentions, agreement))
    })
    expect([...new Set([...found, ...added].map(line))].sort()).toEqual(
      [...new Set(explained.map(line))].sort(),
    )
  })

  it('every phrase of the facts is mapped to a topic, also where the article’s own words are kept', () => {
    const phrases = explained.filter(({ field }) => field === 'topics')
    const unmapped = phrases.filter(({ eventKey, topics = [] }) => {
      const covered = agreementOf(eventKey).flatMap(({ coverage }) => coverage.map(({ topic }) => topic.id))
      return topics.length === 0 || !topics.every((topic) => covered.includes(`topic:${topic}`))
    })
    expect(phrases.length).toBeGreaterThan(0)
    expect(unmapped).toEqual([])
  })

  it('each explanation says why', () => {
    expect(explained.filter(({ why }) => !why || why.length < 20)).toEqual([])
  })
})
