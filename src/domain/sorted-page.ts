import { encodeCursor, type PageArguments, windowOf } from './cursor.ts'
import type { Page } from './list.ts'

/** One page of a list that is there as a whole, in the order of its ids. */
export function sortedPage<Row extends { readonly id: string }>(
  rows: readonly Row[],
  page: PageArguments,
): Page<Row> {
  const order = 'ID'
  const { size, backward, cursor } = windowOf(page, { order, numeric: false })
  const beyond = (id: string) => !cursor || (backward ? id < cursor.id : id > cursor.id)
  const left = rows.filter(({ id }) => beyond(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const wanted = backward ? left.slice(Math.max(0, left.length - size)) : left.slice(0, size)
  const edges = wanted.map((node) => ({
    node,
    cursor: encodeCursor({ order, sort: node.id, id: node.id }),
    extra: [],
  }))
  const more = left.length > wanted.length
  const pageInfo = {
    hasNextPage: backward ? cursor !== null : more,
    hasPreviousPage: backward ? more : cursor !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo, totalCount: async () => rows.length, undatedCount: async () => 0 }
}
