import { MAX_PAGE, type PageArguments } from '../domain/cursor.ts'
import type { Page } from '../domain/list.ts'
import { AppError } from '../errors.ts'

/** All pages of a list, each read when the one before it was taken. */
export async function* everyPage<Node>(
  read: (page: PageArguments) => Promise<readonly Page<Node>[]>,
): AsyncGenerator<Node[], void, undefined> {
  let after: string | null = null
  do {
    const [page]: readonly Page<Node>[] = await read({ first: MAX_PAGE, after })
    if (!page) throw new AppError('INTERNAL', 'a list answered no page')
    yield page.edges.map(({ node }) => node)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
}
