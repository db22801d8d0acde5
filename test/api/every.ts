import { expect } from 'vitest'
import type { Served } from './served.ts'

/** All nodes of a list, however many pages it has. */
export async function everyNode<Node extends { id: string }>(
  lienket: Served,
  list: string,
  { args = '', fields = '' } = {},
): Promise<Node[]> {
  interface Pages {
    [list: string]: {
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
      edges: { node: Node }[]
    }
  }
  const query = `query($after: String) { ${list}(first: 100, after: $after, ${args}) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id ${fields} } } } }`
  const nodes: Node[] = []
  for (let after: string | null = null; ; ) {
    const page: Pages[string] | undefined = ((await lienket.data(query, { after })) as Pages)[list]
    nodes.push(...(page?.edges ?? []).map(({ node }) => node))
    if (!page?.pageInfo.hasNextPage) {
      expect(page?.totalCount).toBe(nodes.length)
      return nodes
    }
    after = page.pageInfo.endCursor
  }
}
