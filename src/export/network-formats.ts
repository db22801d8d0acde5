import type { Network } from '../network/network.ts'
import type { About } from './about.ts'
import { cytoscape } from './cytoscape.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { edgesCsv, nodesCsv } from './network-csv.ts'
import { nodeLink } from './node-link.ts'

interface NetworkFormat {
  readonly mediaType: string
  readonly write: (network: Network, about: About) => Iterable<string>
}

/** The forms in which a network can be had, by the ending of the file's name. */
export const NETWORK_FORMATS = {
  gexf: { mediaType: 'application/gexf+xml; charset=utf-8', write: gexf },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', write: graphml },
  cyjs: { mediaType: 'application/json; charset=utf-8', write: cytoscape },
  json: { mediaType: 'application/json; charset=utf-8', write: nodeLink },
  'nodes.csv': { mediaType: 'text/csv; charset=utf-8; header=present', write: nodesCsv },
  'edges.csv': { mediaType: 'text/csv; charset=utf-8; header=present', write: edgesCsv },
} as const satisfies Record<string, NetworkFormat>
