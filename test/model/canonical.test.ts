import { describe, expect, it } from 'vitest'
import { canonicalRecord } from '../../src/model/canonical.ts'
import { MODELS } from '../../src/model/record.ts'

const source = (values: object) =>
  canonicalRecord(MODELS.source.parse({ id: 'source:mau', readInFull: true, ...values }))
const topic = (values: object) =>
  canonicalRecord(MODELS.topic.parse({ id: 'topic:mau', prefLabel: { en: 'b', vi: 'a' }, ...values }))

describe('a record as one line', () => {
  it('has its fields in the order of the alphabet, at every depth', () => {
    expect(topic({ broader: 'topic:rong' })).toBe(
      '{"broader":"topic:rong","id":"topic:mau","prefLabel":{"en":"b","vi":"a"}}',
    )
  })

  it('is the same whether a default is written or left out, at every depth', () => {
    expect(source({ language: 'vi', formerIds: [] })).toBe(source({}))
    expect(source({})).toBe('{"id":"source:mau","readInFull":true}')
    expect(topic({ altLabel: { vi: ['x'], en: [] } })).toBe(topic({ altLabel: { vi: ['x'] } }))
    expect(source({ language: 'en' })).not.toBe(source({}))
  })

  it('is another for another value, another order of a list, and a part that is there though empty', () => {
    expect(topic({ altLabel: { vi: ['x', 'y'] } })).not.toBe(topic({ altLabel: { vi: ['y', 'x'] } }))
    expect(topic({ altLabel: {} })).not.toBe(topic({}))
  })

  it('is one line for every reader of lines', () => {
    const title = 'một\u2028hai\u2029ba'
    expect(source({ title })).toContain('một\\u2028hai\\u2029ba')
    expect(JSON.parse(source({ title })).title).toBe(title)
  })
})
