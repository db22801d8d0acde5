import type { AgreementRecord } from '../../src/model/agreement.ts'
import { fold } from '../../src/model/name.ts'
import type { TopicRecord } from '../../src/model/topic.ts'
import { ofType, type SeedRecord, table } from './seed-records.ts'

type Coverage = AgreementRecord['topics'][number] & { readonly agreement: string }

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
      listed(rows.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    ])
  return table(['phrase', 'topics', 'agreements', 'sources'], rows)
}

/** docs/topics.md */
export function topicTable(records: readonly SeedRecord[]): string {
  const topics = ofType(records, 'topic') as unknown as TopicRecord[]
  const agreements = ofType(records, 'agreement') as unknown as AgreementRecord[]
  const covered = agreements.flatMap(({ id, topics = [] }) =>
    topics.map((one) => ({ ...one, agreement: id })),
  )
  const without = agreements.filter(({ topics = [] }) => topics.length === 0).map(({ id }) => id)
  const phrases = new Set(covered.map(({ phrase }) => phrase)).size
  return `# Topics

The scheme of the dataset (SKOS) and the phrases that its sources use, generated from the shipped records (\`npm run contracts\`).
The scheme is the editors’ own; the phrases are the sources’. / Các nội dung hợp tác và cụm từ của nguồn; trang này do máy viết.

## The scheme

${topics.length} concepts. The number after each is that of the agreements with a phrase of just this concept, narrower ones aside.

${tree(topics, covered)}

## From phrase to concept

${phrases} phrases of ${agreements.length - without.length} agreements. A phrase that names several things has several concepts.

${mapping(covered)}

## Agreements without a topic

Their sources name none: ${without.length === 0 ? 'there is no such agreement.' : `${listed(without)}.`}
`
}
