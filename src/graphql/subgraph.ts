import {
  type HiddenCount,
  type Subgraph,
  type SubgraphNode,
  subgraphAround,
  type Truncation,
  type TruncationReason,
} from '../domain/subgraph.ts'
import {
  type AgreementsAs,
  deepest,
  defaultNodes,
  mostExcluded,
  mostNodes,
  mostSeeds,
} from '../domain/subgraph-request.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { certaintyArgument } from './date.ts'
import { enumOf } from './enums.ts'
import { heavy } from './heavy.ts'
import { NetworkAttributeType } from './network-node.ts'
import { NetworkTieType } from './network-tie.ts'
import { RelationshipEnum } from './relationship.ts'

const HiddenCountType = builder.objectRef<HiddenCount>('HiddenCount').implement({
  description:
    'How many neighbours of a node are not shown, by one relationship: what a click could open / Số nút kề chưa hiện.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description:
        'The relationship that leads to them: `PARTY_TO`, `HOLDS` …; `SHARED_AGREEMENT` for partners where agreements are edges. Only relationships that were asked for are counted.',
    }),
    count: t.exposeInt('count', {
      description: 'How many neighbours meet the arguments and are not shown; excluded ones are among them.',
    }),
    undatedCount: t.exposeInt('undatedCount', {
      description:
        'How many more were left out because dates don’t tell whether the relationship held on the day; 0 without `activeOn`.',
    }),
  }),
})

const SubgraphNodeType = builder.objectRef<SubgraphNode>('SubgraphNode').implement({
  description: 'A node of a neighbourhood, flat for drawing / Nút của vùng lân cận.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the entity.' }),
    type: t.exposeString('type', {
      description: '`Organization`, `Person`, `Agreement`, `Topic` or `Group`.',
    }),
    label: t.exposeString('label', { description: 'Its name, title or label, in Vietnamese.' }),
    shortLabel: t.exposeString('shortLabel', {
      description:
        'A short form of it for drawings: short name, number; the label where there is none. Of what is named in no Latin letters the Vietnamese translation, or the English name, where one is recorded.',
    }),
    distance: t.exposeInt('distance', {
      description:
        'How many steps it is from the nearest seed, on the way on which it was found; 0 for a seed.',
    }),
    hiddenCount: t.field({
      type: [HiddenCountType],
      description: 'Its neighbours that are not shown, by relationship; empty where all are shown.',
      resolve: (node) => [...node.hidden],
    }),
    attributes: t.field({
      type: [NetworkAttributeType],
      description: 'What else is known of it: classification, place, dates, English name.',
      resolve: (node) => Object.entries(node.attributes),
    }),
    entity: t.node({
      id: (node) => (node.type === 'Group' ? null : node.id),
      description: 'The entity itself; null for a group.',
    }),
  }),
})

export const TruncationReasons = {
  MAX_NODES: {
    vi: 'Quá số nút',
    en: 'Too many nodes',
    meaning: 'There was no room for all nodes that were met: see `maxNodes`.',
  },
  HUB: {
    vi: 'Nút có quá nhiều quan hệ',
    en: 'Hub',
    meaning: 'A node has more neighbours by one relationship than were looked at; see its `hiddenCount`.',
  },
  MAX_EDGES: {
    vi: 'Quá số cạnh',
    en: 'Too many edges',
    meaning:
      'There are more edges between the nodes, or agreements and positions behind them, than one answer may have. Whole edges are left out: those that are shown have all that they rest on.',
  },
} as const satisfies Vocabulary<TruncationReason>
const TruncationReasonEnum = enumOf(
  'TruncationReason',
  'Why something was left out of a neighbourhood.',
  TruncationReasons,
)

const TruncationType = builder.objectRef<Truncation>('Truncation').implement({
  description: 'What was left out of a neighbourhood within its depth.',
  fields: (t) => ({
    nodes: t.exposeInt('nodes', {
      description:
        'How many nodes were met and left out. There may be more behind them and behind hubs, which nothing counts together.',
    }),
    edges: t.exposeInt('edges', {
      description: 'At least so many edges between nodes that are shown were left out.',
    }),
    reasons: t.field({
      type: [TruncationReasonEnum],
      description: 'Why.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
})

const SubgraphType = builder.objectRef<Subgraph>('Subgraph').implement({
  description:
    'A neighbourhood: flat nodes and edges, with the names that d3, Cytoscape and Sigma know them by (`id`, `source`, `target`) / Vùng lân cận, dạng nút và cạnh.',
  fields: (t) => ({
    directed: t.boolean({
      description:
        'Whether the edges have a direction, as recorded: where agreements are edges, they have none.',
      resolve: ({ directed }) => directed,
    }),
    nodes: t.field({
      type: [SubgraphNodeType],
      description: 'The seeds, then the nodes around them, the nearest first; the same at every asking.',
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [NetworkTieType],
      description:
        'All relationships between the nodes that were asked for, also between two of the outermost. Each rests on agreements or a position, and has its evidence.',
      resolve: (network) => network.edges.map((part) => ({ network, part })),
    }),
    truncated: t.field({
      type: TruncationType,
      nullable: true,
      description: 'What was left out; null where everything within the depth is shown.',
      resolve: ({ truncated }) => truncated,
    }),
  }),
})

const AgreementsAsEnum = builder.enumType('AgreementsAs', {
  description: 'How a neighbourhood shows agreements.',
  values: {
    NODES: { description: 'An agreement is a node, and its parties, signers and topics are tied to it.' },
    EDGES: {
      description:
        'Agreements are edges between parties on different sides (`SHARED_AGREEMENT`), with the agreements on each. Groups apart, both ends are organizations; people are tied by positions alone.',
    },
  } as const satisfies Record<AgreementsAs, object>,
})

builder.queryFields((t) => ({
  subgraph: t.field({
    type: SubgraphType,
    nullable: true,
    description:
      'The neighbourhood of some nodes, to be drawn and opened by clicks / Vùng lân cận của một số nút, để vẽ và mở rộng dần. Nodes are taken step by step from the seeds, the nearest first; of one step, those tied most to what is taken already, then the most recently signed, then by id: the same at every asking. Agreements that are only announced are left out unless they are seeds. To open a node, ask again with it among the seeds, or with a greater depth.',
    args: {
      seeds: t.arg.stringList({
        required: true,
        description: `1 to ${mostSeeds} ids or names: organizations, people, topics, and agreements by id. \`NOT_FOUND\` with suggestions, \`AMBIGUOUS\` with candidates; a former id means what it became.`,
      }),
      exclude: t.arg.idList({
        description: `Ids of nodes to leave out, up to ${mostExcluded}; a former id means what it became. Ways through them are not followed, and ids of nothing are passed over.`,
      }),
      depth: t.arg.int({
        description: `How many relationships away from the seeds, from 0 to ${deepest}; 1 where it is left out. Partners are two away where agreements are nodes, one where they are edges.`,
      }),
      relationships: t.arg({
        type: [RelationshipEnum],
        description:
          'What to follow and show; `[PARTY_TO, SIGNED, HOLDS]` where it is left out. Where agreements are edges: `PARTY_TO`, `HOLDS`, `PART_OF`, `SUCCEEDED_BY` only.',
      }),
      agreements: t.arg({
        type: AgreementsAsEnum,
        defaultValue: 'NODES',
        description: 'Whether agreements are nodes or edges.',
      }),
      groups: t.arg.boolean({
        defaultValue: false,
        description: 'Whether to show parties that their sources leave unlisted (`Group`).',
      }),
      activeOn: t.arg({
        type: 'Date',
        description:
          'Only agreements in force, positions held, memberships and successions of this day (see `certainty`); those whose dates don’t tell (see `undatedCount`) are left out and counted in `hiddenCount`. A seed is taken as it is.',
      }),
      certainty: t.arg(certaintyArgument),
      maxNodes: t.arg.int({
        description: `The most nodes, seeds among them, from 1 to ${mostNodes}; ${defaultNodes} where it is left out.`,
      }),
    },
    resolve: async (_root, wanted, context) => subgraphAround(await heavy(context, 'subgraph'), wanted),
  }),
}))
