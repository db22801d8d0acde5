import type { Edge } from '../domain/list.ts'
import { type FoundPage, MOST_NAMES, search, type TypeCount } from '../domain/search.ts'
import { MOST_NAMES_COMPARED } from '../graph/graph.ts'
import type { NameKind, Vocabulary } from '../model/vocabulary.ts'
import type { Hit } from '../search/rank.ts'
import { BEST } from '../search/score.ts'
import { builder } from './builder.ts'
import { pageArguments } from './connection.ts'
import { enumOf, NameKindEnum } from './enums.ts'
import { heavy, MOST_HEAVY } from './heavy.ts'
import { RecordTypeEnum } from './issue.ts'

export const SearchFields = {
  ID: { vi: 'Mã', en: 'Id', meaning: 'The id, or one that it had before.' },
  NAME: { vi: 'Tên', en: 'Name', meaning: 'The name that an organization, person or place is shown by.' },
  SHORT_NAME: { vi: 'Tên gọi tắt', en: 'Short name', meaning: 'The short name of an organization.' },
  NAME_EN: {
    vi: 'Tên tiếng Anh',
    en: 'English name',
    meaning: 'The English name of an organization or place.',
  },
  OTHER_NAME: { vi: 'Tên khác', en: 'Other name', meaning: 'Another name; `kind` says of what kind.' },
  PREF_LABEL: { vi: 'Nhãn chính', en: 'Label', meaning: 'The label of a topic, Vietnamese or English.' },
  ALT_LABEL: { vi: 'Nhãn khác', en: 'Other label', meaning: 'Another label of a topic.' },
  TITLE: { vi: 'Tiêu đề', en: 'Title', meaning: 'The title of an agreement or source.' },
  NUMBER: { vi: 'Số hiệu', en: 'Number', meaning: 'The number of an agreement.' },
  TYPES_AS_WRITTEN: {
    vi: 'Loại văn bản theo nguồn',
    en: 'Kind as written',
    meaning: 'What sources call the kind of an agreement.',
  },
  PUBLISHER: { vi: 'Nơi đăng', en: 'Publisher', meaning: 'The publisher of a source.' },
  AUTHOR: { vi: 'Tác giả', en: 'Author', meaning: 'The author of a source.' },
} as const satisfies Vocabulary
const SearchFieldEnum = enumOf('SearchField', 'A field that the search reads.', SearchFields, {
  ID: 'id',
  NAME: 'name',
  SHORT_NAME: 'shortName',
  NAME_EN: 'nameEn',
  OTHER_NAME: 'otherNames',
  PREF_LABEL: 'prefLabel',
  ALT_LABEL: 'altLabel',
  TITLE: 'title',
  NUMBER: 'number',
  TYPES_AS_WRITTEN: 'typesAsWritten',
  PUBLISHER: 'publisher',
  AUTHOR: 'author',
} as const)
type SearchField = (typeof SearchFieldEnum)['$inferType']

const SearchMatchType = builder.objectRef<Hit>('SearchMatch').implement({
  description: 'The text of an entity that answers a search best; as it stands in the record.',
  fields: (t) => ({
    field: t.field({
      type: SearchFieldEnum,
      description: 'In which field it stands.',
      resolve: (hit) => hit.field as SearchField,
    }),
    value: t.exposeString('value', { description: 'The text itself.' }),
    kind: t.field({
      type: NameKindEnum,
      nullable: true,
      description: 'What kind of name it is; null for what is no other name.',
      resolve: (hit) => (hit.kind === 'MAIN' ? null : (hit.kind as NameKind)),
    }),
  }),
})

const SearchEdgeType = builder.objectRef<Edge<Hit>>('SearchEdge').implement({
  description: 'A hit of a search.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'The place of this hit in the list.' }),
    node: t.node({ id: (edge) => edge.node.entity, description: 'What was found.' }),
    score: t.float({
      description:
        'How well it answers, above 0 to 1: 1 is letter for letter. Above 0.8 the text is the whole name; above 0.5 the name holds every word of it; above 0.3 a word is only begun; below that a word is mistyped, or a unit is another; below 0.03 the text has a word that the name has not. Initials have 0.82. A publisher, an author and what sources call an agreement count four fifths. It orders the hits of one search and means nothing across searches.',
      resolve: (edge) => edge.node.score / BEST,
    }),
    matchedOn: t.field({
      type: SearchMatchType,
      description: 'By which of its texts it was found: the one that answers best.',
      resolve: (edge) => edge.node,
    }),
  }),
})

const SearchCountType = builder.objectRef<TypeCount>('SearchTypeCount').implement({
  description: 'How many hits a search has of one type.',
  fields: (t) => ({
    type: t.expose('type', { type: RecordTypeEnum, description: 'The type.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const SearchConnectionType = builder.objectRef<FoundPage>('SearchConnection').implement({
  description:
    'Hits of a search, best first; those that answer equally well by the text that matched, then by id.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdgeType],
      description: 'The hits of this page.',
      resolve: (page) => [...page.edges],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page lies in the list.',
      resolve: (page) => page.pageInfo,
    }),
    totalCount: t.exposeInt('totalCount', {
      description: 'How many hits there are on all pages, of the types that were asked for.',
    }),
    countsByType: t.field({
      type: [SearchCountType],
      description: 'How many hits the text has of each type that has any, whatever `types` says.',
      resolve: (page) => [...page.countsByType],
    }),
    truncated: t.exposeBoolean('truncated', {
      description: `True where more than ${MOST_NAMES} names hold the words: only the nearest were looked at (those with most of the words as they are typed, then the shortest names; of more than ${MOST_NAMES_COMPARED} those that the store itself puts first), the counts are of those, and a longer text finds more exactly.`,
    }),
  }),
})

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnectionType,
    nullable: true,
    description: `Organizations, people, agreements, topics, places and sources that a text names, the best first. Every word has to be in one name, title, label or number: with or without diacritics, short (LĐLĐ) or in full, begun or, in a text of five letters and more, with one or two typing errors; written together or apart (\`daklak\`, \`Ha Noi\` for Hanoi). A unit (tỉnh, thành phố) may be left out; one that is wrong comes last. English names of three words and more are found by their initials (\`VGCL\`). Where no name has every word, names answer that are the whole text but for one word; of people none does. An id, a former one too, finds what it means and nothing else. An operation may ask for at most ${MOST_HEAVY} searches, paths, networks, subgraphs, matrices and timelines together. / Tìm kiếm theo tên, tiêu đề, số hiệu: có dấu hay không dấu, viết tắt hay đầy đủ, viết liền hay viết rời, gõ dở hay gõ sai một hai chữ; hoặc theo mã.`,
    args: {
      text: t.arg.string({
        required: true,
        description:
          '1–256 characters, as people type them: `ldld ha noi`, `nguyen phi th`. Signs mean nothing. Blank: `BAD_INPUT`.',
      }),
      types: t.arg({ type: [RecordTypeEnum], description: 'Only these types; all where it is left out.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, { text, types, ...page }, context) =>
      search(await heavy(context, 'search'), { text, types, page }),
  }),
}))
