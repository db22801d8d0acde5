import { openEmbeddedFolder } from '../../src/graph/embedded/folder.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openNeo4j } from '../../src/graph/neo4j/neo4j.ts'
import { largeVersion } from './small-version.ts'

const [target = '', version = ''] = process.argv.slice(2)

const open = (): Graph =>
  target.includes('://')
    ? openNeo4j({ uri: target, username: 'neo4j', password: 'not-checked', timeouts: { leaseMs: 3_000 } })
    : openEmbeddedFolder(target)

const { manifest, data } = largeVersion(version, 200_000)
const lease = await open().lease()
await lease.write(manifest, data, (done) => process.stdout.write(`${done}\n`))
process.stdout.write('finished, which is too early\n')
