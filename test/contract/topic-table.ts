import type { AgreementRecord } from '../../src/model/agreement.ts'
import { fold } from '../../src/model/name.ts'
import type { SourceRecord } from '../../src/model/source.ts'
import type { TopicRecord } from '../../src/model/topic.ts'
import { ARTICLES, EXPLAINED, isArticle } from '../dataset/collected.ts'
import { ofType, type SeedRecord, table } from './seed-records.ts'

interface Coverage {
  readonly phrase: string
  readonly topic: string
  readonly agreement: string
  readonly sources: readonly string[]
}

const wordsOf = (id: string): string => `\`${id.slice(id.indexOf(':') + 1)}\``
const listed = (ids: readonly string[]): string => [...new Set(ids)].sort().map(wordsOf).join(', ')

function tree(topics: readonly TopicRecord[], covered: readonly Coverage[]): string {
  const branch = (broader: string | undefined, depth: number): string[] =>
    topics
      .filter((topic) => topic.broader === broader)
      .flatMap(({ id, prefLabel, scopeNote }) => {
        const count = new Set(covered.filter(({ topic }) => topic === id).map(({ agreement }) => agreement))
          .size
        const label = `${'  '.repeat(depth)}- **${prefLabel.vi}** / ${prefLabel.en} ${wordsOf(id)} (${count})`
        const note = scopeNote ? [`${'  '.repeat(depth + 1)}<br>${scopeNote.vi} / ${scopeNote.en}`] : []
        return [label, ...note, ...branch(id, depth + 1)]
      })
  return branch(undefined, 0).join('\n')
}

function mapping(covered: readonly Coverage[]): string {
  const rows = [...new Set(covered.map(({ phrase }) => phrase))]
    .map((phrase) => ({
      phrase,
      rows: covered.filter((one) => one.phrase === phrase),
      order: `${fold(phrase)}\t${phrase}`,
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ phrase, rows }) => [
      phrase,
      listed(rows.map(({ topic }) => topic)),
      listed(rows.map(({ agreement }) => agreement)),
      listed(rows.flatMap(({ sources }) => sources)),
    ])
  return table(['phrase', 'topics', 'agreements', 'sources'], rows)
}

/** The facts’ phrases for which the records have their articles’ own words: mapped where that difference is explained. */
function coveredInFacts(
  agreements: readonly AgreementRecord[],
  sources: readonly SourceRecord[],
): Coverage[] {
  return EXPLAINED.flatMap(({ eventKey, facts: phrase, topics = [] }) => {
    const agreement = agreements.find((one) => one.eventKey === eventKey)?.id ?? ''
    const articles = ARTICLES.filter(({ mentions }) =>
      mentions.some((one) => one.eventKey === eventKey && one.topics?.includes(phrase)),
    )
    const ids = sources
      .filter((source) => articles.some((article) => isArticle(article, source)))
      .map(({ id }) => id)
    return topics.map((topic) => ({ phrase, topic, agreement, sources: ids }))
  })
}

/** docs/topics.md */
export function topicTable(records: readonly SeedRecord[]): string {
  const topics = ofType(records, 'topic') as unknown as TopicRecord[]
  const agreements = ofType(records, 'agreement') as unknown as AgreementRecord[]
  const covered = agreements.flatMap(({ id, topics = [] }) =>
    topics.map(({ phrase, topic, evidence }) => ({
      phrase,
      topic,
      agreement: id,
      sources: evidence.map(({ source }) => source),
    })),
  )
  const inFacts = coveredInFacts(agreements, ofType(records, 'source') as unknown as SourceRecord[])
  const without = agreements.filter(({ topics = [] }) => topics.length === 0).map(({ id }) => id)
  const phrases = new Set(covered.map(({ phrase }) => phrase)).size
  return `# Topics

The scheme of the dataset (SKOS) and the phrases that its sources use, generated from the shipped records and the facts that were
collected first (\`npm run contracts\`).
The scheme is the editors’ own; the phrases are the sources’. / Các nội dung hợp tác và cụm từ của nguồn; trang này do máy viết.

## The scheme

${topics.length} concepts. The number after each is that of the agreements with a phrase of just this concept, narrower ones aside.

${tree(topics, covered)}

## From phrase to concept

${phrases} phrases of ${agreements.length - without.length} agreements. A phrase that names several things has several concepts.

${mapping(covered)}

## Phrases of the collected facts

Where the text of an article was at hand, its record keeps the article’s own words. The facts that were collected first put the same in
other words, ${new Set(inFacts.map(({ phrase }) => phrase)).size} phrases, and mean these concepts.

${mapping(inFacts)}

## Agreements without a topic

No topic is recorded: ${without.length === 0 ? 'there is no such agreement.' : `${listed(without)}.`}
`
}
