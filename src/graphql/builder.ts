import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import RelayPlugin from '@pothos/plugin-relay'
import type { History } from '../domain/changes.ts'
import { AppError } from '../errors.ts'
import type { Snapshot } from '../graph/graph.ts'
import { nameOfType, typeOfId } from '../model/id.ts'

/** What every resolver may use. */
export interface Context {
  /** The dataset version that this operation reads from its first field to its last. NOT_READY where there is none. */
  readonly snapshot: () => Promise<Snapshot>
  /** What that version can be compared with. */
  readonly history: History
}

interface Types {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
  }
}

const MOST_NODES = 100

/** Ids are the dataset's own, readable and raw: an id names its type by its first word. */
function decodeId(id: string): { typename: string; id: string } {
  const type = typeOfId(id)
  if (type === null || type === 'group' || type === 'dataset') {
    throw new AppError('BAD_INPUT', `${JSON.stringify(id.slice(0, 200))} is no id of a node`, {
      argument: 'id',
    })
  }
  return { typename: nameOfType(type), id }
}

export const builder = new SchemaBuilder<Types>({
  plugins: [RelayPlugin, DataloaderPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (_typename, id) => String(id),
    decodeGlobalID: decodeId,
    nodeTypeOptions: {
      description:
        'Anything that has an id: the dataset’s own, stable and readable (`organization:ldld-ha-noi`).',
    },
    nodeQueryOptions: {
      nullable: true,
      description:
        'The node with this id, or with this former id; null where there is none. `BAD_INPUT` for text that is no id.',
      args: { id: { description: 'An id such as `agreement:2022-nghe-an-ha-noi`.' } },
    },
    nodesQueryOptions: {
      description: `The nodes with these ids, in their order, null where there is none; ${MOST_NODES} ids at most.`,
      nullable: { list: false, items: true },
      args: { ids: { description: `Up to ${MOST_NODES} ids.` } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length <= MOST_NODES) return resolveNodes(ids)
        throw new AppError('BAD_INPUT', `${ids.length} ids; ${MOST_NODES} at most`, {
          argument: 'ids',
          limit: MOST_NODES,
          actual: ids.length,
        })
      },
    },
    pageInfoTypeOptions: { description: 'Where a page lies in its list (Relay).' },
    hasNextPageFieldOptions: { description: 'Whether rows follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows come before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first row, for `before`.' },
    endCursorFieldOptions: { description: 'The cursor of the last row, for `after`.' },
    cursorType: 'String',
    idFieldOptions: { description: 'The dataset’s own id; stable, readable, never reused.' },
  },
})

builder.queryType({
  description:
    'Questions to the knowledge graph of agreements in the Vietnamese trade-union world. Names may be written with or without diacritics, in any case, short (LĐLĐ) or in full. / Câu hỏi về các thỏa thuận của tổ chức công đoàn Việt Nam; tên viết có dấu hay không dấu đều được.',
})
