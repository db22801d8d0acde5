import { describe, expect, it } from 'vitest'
import { openEmbeddedMemory } from '../../src/graph/embedded/memory.ts'
import { describeContract } from './contract.ts'

describe('the embedded graph in memory', () => {
  describeContract(async () => openEmbeddedMemory())

  it('says what it is', () => {
    expect(openEmbeddedMemory()).toMatchObject({ description: 'embedded graph in memory', durable: false })
  })
})
