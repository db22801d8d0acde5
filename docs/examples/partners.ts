// The partners of an organization, by urql with types generated from the schema.
// npx tsx partners.ts http://localhost:4000 "LĐLĐ Hà Nội"
import { Client, fetchExchange } from '@urql/core'
// Yours comes from graphql-codegen: see codegen.ts.
import { NeighbourhoodDocument } from '../../test/generated/operations.ts'

const [service = 'http://localhost:4000', name = 'LĐLĐ Hà Nội'] = process.argv.slice(2)

const client = new Client({
  url: `${service}/graphql`,
  exchanges: [fetchExchange],
  // By GET, answers have an ETag and can be cached; long questions go by POST.
  preferGetMethod: 'within-url-limit',
})

const { data, error } = await client.query(NeighbourhoodDocument, { seeds: [name], depth: 1 }).toPromise()
if (error) {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions['code'])
  throw new Error(`${codes.join(', ') || 'no answer'}: ${error.message}`)
}

// `data` has the type of the operation: a field that it does not ask for does not compile.
const { nodes, edges } = data?.subgraph ?? { nodes: [], edges: [] }
const labels = new Map(nodes.map(({ id, label }) => [id, label]))
for (const { kind, source, target, agreements } of edges) {
  if (kind !== 'SHARED_AGREEMENT') continue
  const titles = agreements.map(({ title }) => title)
  process.stdout.write(`${labels.get(source)} – ${labels.get(target)}: ${titles.join('; ')}\n`)
}
