import {
  defaultWays,
  longestWay,
  mostCountedWays,
  mostWays,
  type PathAnswer,
  type PathOutcome,
  pathBetween,
} from '../domain/path.ts'
import type { Way } from '../domain/path-ways.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { builder } from './builder.ts'
import { certaintyArgument } from './date.ts'
import { enumOf, languageArgument } from './enums.ts'
import { heavy } from './heavy.ts'
import { HopType, story } from './path-hop.ts'
import { RelationshipEnum } from './relationship.ts'

const WayType = builder.objectRef<Way>('PathWay').implement({
  description: 'One way from one node to another / Một đường nối.',
  fields: (t) => ({
    hops: t.field({
      type: [HopType],
      description: 'Its steps, in order; each begins where the one before it ends.',
      resolve: (way) => [...way],
    }),
    story: t.string({
      description:
        'The way as a story: “How is A connected to B?” Two parties of one agreement share a sentence. After all that it says of a party or signature of an agreement stands once who else signed it by the sources, or why nobody is named.',
      args: { language: t.arg(languageArgument) },
      resolve: (way, { language }, context) => story(way, language === 'EN' ? 'EN' : 'VI', context),
    }),
  }),
})

export const PathOutcomes = {
  FOUND: { vi: 'Tìm thấy', en: 'Found', meaning: 'There are ways; `ways` has the first of the shortest.' },
  SAME_NODE: {
    vi: 'Cùng một nút',
    en: 'Same node',
    meaning: '`from` and `to` mean the same node: the length is 0, and there is no way.',
  },
  NOT_CONNECTED: {
    vi: 'Không nối với nhau',
    en: 'Not connected',
    meaning:
      'There is no way of any length by these relationships and days. The dataset knows none; others may exist.',
  },
  NONE_WITHIN_LENGTH: {
    vi: 'Không có trong độ dài này',
    en: 'None within the length',
    meaning: 'There is no way of `maxLength` steps or fewer; longer ones may exist.',
  },
  SEARCH_TOO_LARGE: {
    vi: 'Phạm vi tìm quá lớn',
    en: 'Search too large',
    meaning:
      'The search met more relationships than it may read before any way: there is none of `searchedLength` steps or fewer. Ask for fewer relationships, or for a day.',
  },
} as const satisfies Vocabulary<PathOutcome>
const OutcomeEnum = enumOf('PathOutcome', 'How a search for ways ended.', PathOutcomes)

const PathType = builder.objectRef<PathAnswer>('Path').implement({
  description: 'The shortest ways between two nodes / Các đường nối ngắn nhất giữa hai nút.',
  fields: (t) => ({
    from: t.node({ id: (answer) => answer.from, description: 'What `from` was understood to mean.' }),
    to: t.node({ id: (answer) => answer.to, description: 'What `to` was understood to mean.' }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'How the search ended.' }),
    relationships: t.field({
      type: [RelationshipEnum],
      description:
        'What ways could go along: the argument, or what stands for it. Where nothing was found, others may lead on: `PART_OF`, `COVERS`.',
      resolve: ({ relationships }) => [...relationships],
    }),
    length: t.exposeInt('length', {
      nullable: true,
      description:
        'How many steps each way has; null where none was found. Two parties of one agreement are two steps apart.',
    }),
    searchedLength: t.exposeInt('searchedLength', {
      description: 'Up to how many steps every way was looked at; shorter ways than found do not exist.',
    }),
    ways: t.field({
      type: [WayType],
      description:
        'The first of the shortest ways, in the order of the ids along them: the same at every asking.',
      resolve: (answer) => [...answer.ways],
    }),
    totalCount: t.exposeInt('totalCount', {
      nullable: true,
      description: `How many shortest ways there are; null where there are more than ${mostCountedWays}.`,
    }),
    truncated: t.boolean({
      description: 'Whether there are more shortest ways than `ways` has.',
      resolve: ({ ways, totalCount }) => totalCount === null || totalCount > ways.length,
    }),
    undatedCount: t.exposeInt('undatedCount', {
      description:
        'How many agreements, positions, `PART_OF` and `SUCCEEDED_BY` that the search met were left out because their dates leave it open whether they held: they are not known or, for `certainty: CERTAIN`, marked as uncertain. 0 without `activeOn`.',
    }),
  }),
})

builder.queryFields((t) => ({
  path: t.field({
    type: PathType,
    nullable: true,
    description:
      'How is one node connected to another? The shortest ways through agreements, signatures and positions, each step with its evidence / Hai bên nối với nhau qua những thỏa thuận, chữ ký, chức vụ nào? Organizations, people, agreements and topics can be asked for. No node is visited twice, but for an agreement that is passed on to another side. What the dataset does not know is no way: an answer without ways says nothing about the world.',
    args: {
      from: t.arg.string({
        required: true,
        description:
          'Id or name of an organization, person or topic, or id of an agreement. `NOT_FOUND` with suggestions, `AMBIGUOUS` with candidates; a former id means what it became.',
      }),
      to: t.arg.string({ required: true, description: 'The same for the other end.' }),
      relationships: t.arg({
        type: [RelationshipEnum],
        description: 'What ways may go along; `[PARTY_TO, SIGNED, HOLDS]` where it is left out.',
      }),
      activeOn: t.arg({
        type: 'Date',
        description:
          'Only through agreements in force and positions held on this day (see `certainty`), through `PART_OF` from its start to its end, and through `SUCCEEDED_BY` from its date on; those whose dates don’t tell, as of nearly every `PART_OF`, are left out and counted in `undatedCount`. An agreement at an end of the way is taken as it is.',
      }),
      certainty: t.arg(certaintyArgument),
      sameSide: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether two parties on the same side of an agreement are connected by it. By default only parties on different sides are: others are no partners.',
      }),
      maxLength: t.arg.int({
        description: `The most steps of a way, from 1 to ${longestWay}; ${longestWay} where it is left out.`,
      }),
      first: t.arg.int({
        description: `How many of the shortest ways, from 1 to ${mostWays}; ${defaultWays} where it is left out.`,
      }),
    },
    resolve: async (_root, wanted, context) => pathBetween(await heavy(context, 'path'), wanted),
  }),
}))
