import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { seedRecords } from '../contract/seed-records.ts'
import { ARTICLES } from './collected.ts'

/** The rows of docs/topics.md: phrase, topics, agreements, sources. */
const rows = readFileSync(packageFile('docs/topics.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '))

describe('the table from phrase to concept', () => {
  it('has every phrase of the facts, with its topics and its agreement', async () => {
    const idOf = new Map((await seedRecords()).map(({ id, eventKey }) => [eventKey, id]))
    const missing = ARTICLES.flatMap(({ mentions }) =>
      mentions.flatMap(({ eventKey, topics = [] }) => {
        const agreement = `\`${idOf.get(eventKey)?.replace('agreement:', '')}\``
        return topics
          .filter(
            (phrase) =>
              !rows.some(([cell, concepts = '', agreements = '']) => {
                const its = agreements.split(', ').includes(agreement)
                return cell === phrase && concepts.startsWith('`') && its
              }),
          )
          .map((phrase) => `${eventKey}: ${phrase}`)
      }),
    )
    expect(missing).toEqual([])
  })
})
