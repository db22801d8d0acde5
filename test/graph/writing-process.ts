import { openEmbeddedFolder } from '../../src/graph/embedded/folder.ts'
import { largeVersion } from './small-version.ts'

const [target = '', version = ''] = process.argv.slice(2)

const { manifest, data } = largeVersion(version, 200_000)
const graph = openEmbeddedFolder(target)
const lease = await graph.lease()
await lease.write(manifest, data, (done) => process.stdout.write(`${done}\n`))
process.stdout.write('finished, which is too early\n')
