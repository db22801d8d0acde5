import { networkOf } from '../domain/network.ts'
import { ANSWER_BOUNDS } from '../domain/network-request.ts'
import { type Measures, measuresOf } from '../network/measures.ts'
import type { Network, NetworkNode } from '../network/network.ts'
import { agreementFilterArguments } from './agreement-list.ts'
import { builder } from './builder.ts'
import { DateRangeInput } from './date.ts'
import { heavy, MOST_NETWORKS, stepsOf } from './heavy.ts'
import { MinAttestationEnum, ProjectionEnum, RollUpEnum, WeightEnum } from './network-enums.ts'
import { firstOf } from './network-first.ts'
import { NetworkNodeType } from './network-node.ts'
import { NetworkTieType } from './network-tie.ts'

type NodeOrder = 'ID' | 'LABEL' | 'DEGREE' | 'WEIGHTED_DEGREE' | 'BETWEENNESS' | 'CLOSENESS' | 'PAGE_RANK'

const NodeOrderEnum = builder.enumType('NetworkNodeOrder', {
  description: 'How nodes are ordered; those with the same value by id.',
  values: {
    ID: { description: 'By id.' },
    LABEL: { description: 'By name, in Vietnamese order.' },
    DEGREE: { description: 'Highest degree first.' },
    WEIGHTED_DEGREE: { description: 'Highest weighted degree first.' },
    BETWEENNESS: { description: 'Highest betweenness first; see `betweenness`.' },
    CLOSENESS: { description: 'Highest closeness first; see `closeness`.' },
    PAGE_RANK: { description: 'Highest PageRank first.' },
  } as const satisfies Record<NodeOrder, object>,
})

const VALUE: Readonly<
  Record<Exclude<NodeOrder, 'ID' | 'LABEL'>, (measures: Measures, id: string) => number>
> = {
  DEGREE: (measures, id) => measures.degree(id),
  WEIGHTED_DEGREE: (measures, id) => measures.weightedDegree(id),
  BETWEENNESS: (measures, id) => measures.betweenness(id),
  CLOSENESS: (measures, id) => measures.closeness(id),
  PAGE_RANK: (measures, id) => measures.pageRank(id),
}
const vietnamese = new Intl.Collator('vi')

function orderedNodes(network: Network, order: NodeOrder): readonly NetworkNode[] {
  if (order === 'ID') return network.nodes
  if (order === 'LABEL') return network.nodes.toSorted((a, b) => vietnamese.compare(a.label, b.label))
  const measures = measuresOf(network)
  return network.nodes.toSorted((a, b) => VALUE[order](measures, b.id) - VALUE[order](measures, a.id))
}

const TieOrderEnum = builder.enumType('NetworkTieOrder', {
  description: 'How edges are ordered; those with the same value by id.',
  values: {
    ID: { description: 'By id.' },
    WEIGHT: { description: 'Highest weight first.' },
  } as const,
})

const NetworkMeasuresType = builder.objectRef<Measures>('NetworkMeasures').implement({
  description: 'Measures of a network as a whole / Chỉ số của cả mạng lưới.',
  fields: (t) => ({
    density: t.exposeFloat('density', {
      description:
        'Which part of the edges that could be there is: of all pairs of nodes, of ordered ones in a directed network, of pairs across the modes in a two-mode one. Several edges between the same two count as one. 0 where none could be.',
    }),
    componentCount: t.exposeInt('componentCount', {
      description: 'How many connected components, directions aside; a node that stands alone is one.',
    }),
    largestComponent: t.exposeInt('largestComponent', {
      description: 'How many nodes the largest component has; 0 in an empty network.',
    }),
    communityCount: t.exposeInt('communityCount', {
      description:
        'How many communities Louvain finds. `BAD_INPUT` with limit and steps where measures of the operation take too many.',
    }),
    modularity: t.exposeFloat('modularity', {
      nullable: true,
      description:
        'The modularity of those communities, weighted (Newman; in a directed network Leicht and Newman). Null where there is no edge.',
    }),
  }),
})

const NetworkType = builder.objectRef<Network>('Network').implement({
  description:
    'A network projected from the graph: every edge names the agreements that it rests on / Mạng lưới; mỗi cạnh nêu các thỏa thuận làm căn cứ.',
  fields: (t) => ({
    directed: t.exposeBoolean('directed', { description: 'All its edges are directed, or none.' }),
    twoMode: t.boolean({
      description: 'Whether its nodes are of two modes and edges run between the modes only; see `mode`.',
      resolve: (network) => network.nodes.some(({ mode }) => mode !== null),
    }),
    nodeCount: t.int({ description: 'How many nodes it has.', resolve: ({ nodes }) => nodes.length }),
    edgeCount: t.int({ description: 'How many edges it has.', resolve: ({ edges }) => edges.length }),
    droppedLoops: t.exposeInt('droppedLoops', {
      description:
        'How many ties between two organizations are left out because the roll-up made one node of the two.',
    }),
    undatedCount: t.exposeInt('undatedCount', {
      description:
        'How many agreements the date arguments leave open, and leave out: their dates are not known or, for `certainty: CERTAIN`, marked as uncertain; in PEOPLE_ORGANIZATIONS how many positions; in FULL both added up, the positions being those of people who signed or took part in an agreement that is left, in its parties, and with them memberships and successions between the nodes, and mergers of places. 0 without a date argument.',
    }),
    nodes: t.field({
      type: [NetworkNodeType],
      description: 'Its nodes.',
      args: {
        first: t.arg.int({
          description: `So many of them, ${ANSWER_BOUNDS.nodes} at most; all where left out.`,
        }),
        orderBy: t.arg({ type: NodeOrderEnum, defaultValue: 'ID', description: 'The order.' }),
      },
      resolve: (network, { first, orderBy }) =>
        firstOf(orderedNodes(network, orderBy ?? 'ID'), first, ANSWER_BOUNDS.nodes).map((part) => ({
          network,
          part,
        })),
    }),
    edges: t.field({
      type: [NetworkTieType],
      description: 'Its edges. Their ends are nodes of the network, which `first` may have left out.',
      args: {
        first: t.arg.int({
          description: `So many of them, ${ANSWER_BOUNDS.edges} at most; all where left out.`,
        }),
        orderBy: t.arg({ type: TieOrderEnum, defaultValue: 'ID', description: 'The order.' }),
      },
      resolve: (network, { first, orderBy }) =>
        firstOf(
          orderBy === 'WEIGHT' ? network.edges.toSorted((a, b) => b.weight - a.weight) : network.edges,
          first,
          ANSWER_BOUNDS.edges,
        ).map((part) => ({ network, part })),
    }),
    measures: t.field({
      type: NetworkMeasuresType,
      description: 'Measures of the whole, computed when asked for.',
      resolve: (network) => measuresOf(network),
    }),
  }),
})

builder.queryFields((t) => ({
  network: t.field({
    type: NetworkType,
    nullable: true,
    description: `A network for measures and drawings, of the agreements that all arguments together leave. Announced agreements make no ties. An empty network is an answer with no nodes. \`BAD_INPUT\` with limit and size where it has more than ${ANSWER_BOUNDS.nodes} nodes, ${ANSWER_BOUNDS.edges} edges or ${ANSWER_BOUNDS.agreements} agreements: narrow it, or take it as a file. At most ${MOST_NETWORKS} in one operation, whose measures share their steps / Mạng lưới để phân tích và vẽ.`,
    args: {
      projection: t.arg({
        type: ProjectionEnum,
        defaultValue: 'ORGANIZATIONS',
        description: 'Which network.',
      }),
      weight: t.arg({ type: WeightEnum, defaultValue: 'COUNT', description: 'What weights are.' }),
      rollUp: t.arg({
        type: RollUpEnum,
        defaultValue: 'ORGANIZATION',
        description:
          'Which node stands for an organization; see `rolledUpFrom`. `BAD_INPUT` for any but ORGANIZATION with FULL.',
      }),
      groups: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether parties that a source leaves unlisted (“the district committees”) are nodes too. They stand for organizations that are not known by name, and distort measures.',
      }),
      minAttestation: t.arg({
        type: MinAttestationEnum,
        defaultValue: 'ANY',
        description: 'How well parties and signers have to be attested. For sources see `minReports`.',
      }),
      activeBetween: t.arg({
        type: DateRangeInput,
        description:
          'In force on at least one of these days (see `certainty`), by its period alone, as for `activeOn`; not together with it. Periods that are not known, or not certain enough, are left out and counted in `undatedCount`.',
      }),
      ...agreementFilterArguments(t.arg),
    },
    resolve: async (
      _root,
      { projection, weight, rollUp, groups, minAttestation, activeBetween, ...filter },
      context,
    ) => {
      const network = await networkOf(await heavy(context, 'network'), {
        projection: projection ?? 'ORGANIZATIONS',
        filter,
        activeBetween,
        weight,
        rollUp,
        groups,
        minAttestation,
      })
      measuresOf(network, stepsOf(context))
      return network
    },
  }),
}))
