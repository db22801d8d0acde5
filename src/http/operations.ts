import { createHash } from 'node:crypto'
import { type DefinitionNode, GraphQLError, Kind, parse, print, stripIgnoredCharacters } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'
import { type KeptTexts, keptTexts } from './kept-texts.ts'
import { exampleOperations } from './playground.ts'

/** `trusted`: only the operations that ship, and introspection. */
export const OPERATION_MODES = ['any', 'trusted'] as const
export type OperationMode = (typeof OPERATION_MODES)[number]

const KEPT = { entries: 1_000, bytes: 4_000_000 }

const refused = (code: ErrorCode, message: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

// Clients of Apollo's protocol know it by this very message and code, and expect 200.
const notFound = () => refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 200)
const notTrusted = () =>
  refused(
    'OPERATION_NOT_TRUSTED',
    'This service answers only the operations that ship with it (schema/operations/), by their text, in which comments and white space do not count, or its SHA-256, and introspection.',
    403,
  )
const malformed = (why: string) => refused('BAD_INPUT', `extensions.persistedQuery: ${why}`, 400)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash that a client names instead of the text, or beside it for the next time. */
function namedHash(params: GraphQLParams): string | null {
  const persisted: unknown = params.extensions?.['persistedQuery']
  if (persisted === undefined || persisted === null) return null
  const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown }
  if (version !== 1) throw malformed('its version is not 1')
  if (typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)) return sha256Hash
  throw malformed('sha256Hash is no SHA-256 in lower-case hexadecimal digits')
}

const INTROSPECTION = new Set(['__schema', '__type', '__typename'])

const onlyIntrospects = (definition: DefinitionNode): boolean =>
  definition.kind === Kind.FRAGMENT_DEFINITION ||
  (definition.kind === Kind.OPERATION_DEFINITION &&
    definition.selectionSet.selections.every(
      (field) => field.kind === Kind.FIELD && INTROSPECTION.has(field.name.value),
    ))

/** What the playground has to ask to know the schema. */
function isIntrospection(text: string): boolean {
  try {
    return parse(text, { noLocation: true }).definitions.every(onlyIntrospects)
  } catch {
    return false
  }
}

/** The text without its comments and white space, which is how the playground sends it; null where it is no GraphQL. */
function bareText(text: string): string | null {
  try {
    return stripIgnoredCharacters(text)
  } catch {
    return null
  }
}

interface Shipped {
  /** By the hash of the text as its file has it, as code generators print it, and bare. */
  readonly byHash: ReadonlyMap<string, string>
  readonly bare: ReadonlySet<string>
}

/** The operations that ship. */
function shippedOperations(): Shipped {
  const texts = exampleOperations().map(({ text }) => text)
  const written = (text: string) => [text, print(parse(text)), stripIgnoredCharacters(text)]
  return {
    byHash: new Map(texts.flatMap((text) => written(text).map((form) => [sha256(form), text]))),
    bare: new Set(texts.map(stripIgnoredCharacters)),
  }
}

type TextOf = (text: string | null, hash: string | null) => string | null

/** By hash once it was sent with its text; the shipped ones at once. */
function anyText(kept: KeptTexts, { byHash }: Shipped): TextOf {
  return (text, hash) => {
    if (hash === null) return text
    if (text === null) return byHash.get(hash) ?? kept.get(hash) ?? null
    kept.set(hash, text)
    return text
  }
}

function trustedText({ byHash, bare }: Shipped): TextOf {
  return (text, hash) => {
    const found = text ?? byHash.get(hash ?? '')
    // Clients print an operation in their own way: who sends the text next is answered by that.
    if (found === undefined) return null
    if (bare.has(bareText(found) ?? '') || isIntrospection(found)) return found
    throw notTrusted()
  }
}

/** Operations by hash (automatic persisted queries), or nothing but those that ship. */
export function useOperations(mode: OperationMode): Plugin {
  const shipped = shippedOperations()
  const textOf = mode === 'trusted' ? trustedText(shipped) : anyText(keptTexts(KEPT), shipped)
  return {
    onParams: ({ params, setParams }) => {
      // What is no request at all is refused with a reason by the next one to look.
      if (typeof params !== 'object' || params === null) return
      const hash = namedHash(params)
      const given = typeof params.query === 'string' && params.query !== '' ? params.query : null
      if (given === null && hash === null) return
      if (given !== null && hash !== null && sha256(given) !== hash)
        throw malformed('sha256Hash is not that of the query')
      const query = textOf(given, hash)
      if (query === null) throw notFound()
      if (given === null) setParams({ ...params, query })
    },
  }
}
