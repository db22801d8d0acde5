import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { openNeo4j } from '../../src/graph/neo4j/neo4j.ts'

const open = (uri: string) => openNeo4j({ uri, username: 'neo4j', password: 'a-secret' })

/** Accepts connections and never answers. */
const silentServer = async (): Promise<readonly [Server, number]> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return [server, typeof address === 'object' && address ? address.port : 0]
}

const faultOf = async (uri: string): Promise<unknown> => {
  const graph = open(uri)
  const fault = await graph.snapshot().catch((cause: unknown) => cause)
  await graph.close()
  return fault
}

describe('a Neo4j that cannot be reached', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  it.each(['bolt', 'neo4j'])('says GRAPH_UNAVAILABLE for a closed port, soon, by %s://', async (scheme) => {
    const from = Date.now()
    const fault = await faultOf(`${scheme}://127.0.0.1:1`)
    expect(fault).toMatchObject({ name: 'AppError', code: 'GRAPH_UNAVAILABLE' })
    expect(Date.now() - from).toBeLessThan(3_500)
  })

  it.each(['bolt', 'neo4j'])('says GRAPH_UNAVAILABLE for a silent server, soon, by %s://', async (scheme) => {
    const [silent, port] = await silentServer()
    server = silent
    const from = Date.now()
    const fault = await faultOf(`${scheme}://127.0.0.1:${port}`)
    expect(fault).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    expect(Date.now() - from).toBeLessThan(3_500)
  })

  it('names neither the host nor the password', async () => {
    const fault = await faultOf('bolt://127.0.0.1:1')
    expect(fault).toBeInstanceOf(AppError)
    const { message, details } = fault as AppError
    expect(JSON.stringify({ message, details })).not.toMatch(/127\.0\.0\.1|a-secret/)
  })

  it('does not stop a service from starting', async () => {
    const graph = open('neo4j+s://someone:a-secret@graph.example:7687')
    expect(graph.description).toBe('Neo4j at neo4j+s://graph.example:7687')
    await graph.close()
  })

  it('says BAD_CONFIG for an address that is none', () => {
    expect(() => open('graph.example')).toThrow(expect.objectContaining({ code: 'BAD_CONFIG' }))
  })
})
