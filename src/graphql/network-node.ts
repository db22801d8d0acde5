import type { Measures } from '../network/measures.ts'
import { measuresOf } from '../network/measures.ts'
import type { Attribute, Network, NetworkNode } from '../network/network.ts'
import { MAX_STEPS } from '../network/steps.ts'
import { builder } from './builder.ts'

/** A part of a network, and the network, for what can only be said of it there. */
export interface In<Part> {
  readonly network: Network
  readonly part: Part
}

type NamedAttribute = readonly [name: string, value: Attribute]

export const NetworkAttributeType = builder.objectRef<NamedAttribute>('NetworkAttribute').implement({
  description:
    'What else is known of a node or an edge, as a file of the network has it in a column / Thuộc tính.',
  fields: (t) => ({
    name: t.string({ description: 'Its name.', resolve: ([name]) => name }),
    value: t.string({
      nullable: true,
      description: 'Its value as text; null where it is not known. Several of one edge are joined by “; ”.',
      resolve: ([, value]) => (value === null ? null : String(value)),
    }),
  }),
})

const NodeMeasuresType = builder.objectRef<{ measures: Measures; id: string }>('NodeMeasures').implement({
  description: `Measures of one node in its network. Weights are strengths: they count in weightedDegree, pageRank and community; paths count edges, each as 1. \`BAD_INPUT\` with limit and size in steps where those of all networks of the operation take more than ${MAX_STEPS}: n·(n+m) each for betweenness and closeness, 200·(n+m) each for community and pageRank; measure less, or write the file with \`npx lienket export\`. Several edges between the same two count as one, their weights added / Chỉ số của một nút.`,
  fields: (t) => ({
    degree: t.int({
      description: 'How many nodes it is tied to; in a directed network ties in and out are added.',
      resolve: ({ measures, id }) => measures.degree(id),
    }),
    weightedDegree: t.float({
      description: 'The sum of the weights of its edges (strength).',
      resolve: ({ measures, id }) => measures.weightedDegree(id),
    }),
    component: t.int({
      description:
        'The number of its connected component, directions aside: 1 is the largest; of equal ones that with the first id.',
      resolve: ({ measures, id }) => measures.component(id),
    }),
    community: t.int({
      description:
        'The number of its community (Louvain, resolution 1, weighted), numbered like components. A fixed seed: the same network has the same communities at every asking. Others may divide it as well; see `modularity`.',
      resolve: ({ measures, id }) => measures.community(id),
    }),
    betweenness: t.float({
      description:
        'Which part of the shortest paths between all other two nodes runs through it: 0 to 1, divided by (n−1)(n−2) for ordered pairs (Freeman, Brandes; NetworkX `betweenness_centrality`).',
      resolve: ({ measures, id }) => measures.betweenness(id),
    }),
    closeness: t.float({
      description:
        'How near it is to the nodes that reach it: r/d · r/(n−1), r being how many do and d the sum of their distances (Wasserman and Faust; NetworkX `closeness_centrality`). 0 for a node that stands alone.',
      resolve: ({ measures, id }) => measures.closeness(id),
    }),
    pageRank: t.float({
      description: 'PageRank with damping 0.85, weighted; those of a network add up to 1.',
      resolve: ({ measures, id }) => measures.pageRank(id),
    }),
  }),
})

/** The entity of a node: the organization, for one of its bodies; null for a group, which is no entity of its own. */
const entityOf = ({ id, type }: NetworkNode): string | null => {
  if (type === 'Group') return null
  return id.split('/')[0] ?? id
}

export const NetworkNodeType = builder.objectRef<In<NetworkNode>>('NetworkNode').implement({
  description: 'A node of a network / Nút của mạng lưới.',
  fields: (t) => ({
    id: t.id({
      description:
        'The id of the entity; of a body that acted for an organization the organization’s with the body: `organization:ldld-ha-noi/dang-doan`.',
      resolve: ({ part }) => part.id,
    }),
    type: t.string({
      description: '`Organization`, `ActingBody`, `Group`, `Person`, `Agreement`, `Topic` or `Place`.',
      resolve: ({ part }) => part.type,
    }),
    label: t.string({ description: 'Its name.', resolve: ({ part }) => part.label }),
    shortLabel: t.string({
      description:
        'A short form of it for drawings; the name where there is none. Of what is named in no Latin letters the Vietnamese translation, or the English name, where one is recorded.',
      resolve: ({ part }) => part.shortLabel,
    }),
    mode: t.int({
      nullable: true,
      description:
        'In a two-mode network the side of the node: 0 for organizations (people, where the others are organizations), 1 for what they are tied to; null in other networks. NetworkX’s `bipartite` and igraph’s `type`.',
      resolve: ({ part }) => part.mode,
    }),
    rolledUpFrom: t.idList({
      description:
        'Ids of the entities that it stands for by the roll-up, itself among them where it is one; empty where it stands for itself alone.',
      resolve: ({ part }) => [...part.rolledUpFrom],
    }),
    entity: t.node({
      id: ({ part }) => entityOf(part),
      description: 'The entity itself; of a body its organization; null for a group.',
    }),
    attributes: t.field({
      type: [NetworkAttributeType],
      description: 'What else is known of it.',
      resolve: ({ part }) => Object.entries(part.attributes),
    }),
    measures: t.field({
      type: NodeMeasuresType,
      description: 'Its measures in this network, computed when asked for.',
      resolve: ({ network, part }) => ({ measures: measuresOf(network), id: part.id }),
    }),
  }),
})
