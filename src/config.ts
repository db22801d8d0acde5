import { z } from 'zod'
import { AppError } from './errors.ts'

const PORT_MESSAGE = 'must be a whole number from 0 to 65535'
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_MESSAGE)
  .transform(Number)
  .refine((value) => value <= 65535, PORT_MESSAGE)

const URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+$/
const URI_MESSAGE =
  'must be such as neo4j://host:7687, bolt://host:7687 or neo4j+s://id.databases.neo4j.io, without a user or a path'

const ORIGIN_MESSAGE = 'must be *, or origins such as https://example.org, separated by commas'
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
const origins = z
  .string()
  .transform((list): readonly string[] | '*' =>
    list.trim() === '*' ? '*' : list.split(',').map((origin) => origin.trim()),
  )
  .refine((list) => list === '*' || list.every(isOrigin), ORIGIN_MESSAGE)

const YEAR = 31_536_000
const MAX_AGE_MESSAGE = `must be a whole number of seconds from 0 to ${YEAR}`
const maxAge = z
  .string()
  .regex(/^\d{1,8}$/, MAX_AGE_MESSAGE)
  .transform(Number)
  .refine((value) => value <= YEAR, MAX_AGE_MESSAGE)

const BASE_IRI_MESSAGE =
  'must be an IRI that ids can be appended to: https://example.org/id/ or urn:example:, ending in / or :'
const baseIri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`#?]*[/:]$/i, BASE_IRI_MESSAGE)
  .refine((iri) => URL.canParse(`${iri}x`), BASE_IRI_MESSAGE)

const environment = z.object({
  BASE_IRI: baseIri.default('urn:lienket:'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  OPERATIONS: z.enum(['any', 'trusted']).default('any'),
  CACHE_MAX_AGE: maxAge.default(0),
  CORS_ORIGIN: origins.default([]),
  LIENKET_DATASET: z.string().optional(),
  LIENKET_DATA: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NEO4J_URI: z
    .string()
    .refine((uri) => URI.test(uri) && URL.canParse(uri), URI_MESSAGE)
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
})
type Values = z.infer<typeof environment>
type Given = Readonly<Partial<Record<keyof Values, string>>>

/** The variables that are set; a blank one is as good as none. */
const given = (env: NodeJS.ProcessEnv): Given =>
  Object.fromEntries(Object.keys(environment.shape).flatMap((name) => (env[name] ? [[name, env[name]]] : [])))

/** What is wrong between the variables, whether or not each one is right by itself. */
function conflicts(env: Given): string[] {
  const rules: [boolean, string][] = [
    [
      Boolean(env.NEO4J_URI && env.LIENKET_DATA),
      'LIENKET_DATA: is for the embedded engine; unset it or NEO4J_URI',
    ],
    [
      Boolean(env.LIENKET_DATASET && (env.NEO4J_URI || env.LIENKET_DATA)),
      'LIENKET_DATASET: is for the graph in memory; unset it and import the dataset with `npx lienket import`',
    ],
    [Boolean(env.NEO4J_USERNAME && !env.NEO4J_PASSWORD), 'NEO4J_PASSWORD: is missing beside NEO4J_USERNAME'],
    [Boolean(env.NEO4J_PASSWORD && !env.NEO4J_USERNAME), 'NEO4J_USERNAME: is missing beside NEO4J_PASSWORD'],
    [
      Boolean(!env.NEO4J_URI && (env.NEO4J_USERNAME || env.NEO4J_PASSWORD || env.NEO4J_DATABASE)),
      'NEO4J_URI: is missing beside the other NEO4J_ variables',
    ],
  ]
  return rules.filter(([broken]) => broken).map(([, message]) => message)
}

/** Where the dataset versions are kept. */
export type Store =
  | { readonly kind: 'memory'; readonly dataset: string | undefined }
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly username: string
      readonly password: string
      readonly database: string | undefined
    }

export interface Config {
  readonly host: string
  readonly port: number
  readonly logLevel: string
  readonly store: Store
  /** What ids are appended to where a file needs IRIs. */
  readonly baseIri: string
  /** How the service deals with clients in code. */
  readonly door: {
    /** `trusted`: only the operations that ship. */
    readonly operations: 'any' | 'trusted'
    /** For how many seconds an answer to GET may be used without asking again. */
    readonly cacheMaxAge: number
    /** Whose pages may read answers. */
    readonly corsOrigins: readonly string[] | '*'
  }
}

function storeOf(env: Values): Store {
  if (env.NEO4J_URI) {
    const {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    } = env
    return { kind: 'neo4j', uri, username: username ?? 'neo4j', password: password ?? '', database }
  }
  if (env.LIENKET_DATA) return { kind: 'folder', folder: env.LIENKET_DATA }
  return { kind: 'memory', dataset: env.LIENKET_DATASET }
}

/** Reads the configuration; BAD_CONFIG names every variable that is wrong, and no value that may be secret. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const variables = given(env)
  const parsed = environment.safeParse(variables)
  const issues = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
  const problems = [...issues, ...conflicts(variables)]
  if (!parsed.success || problems.length > 0) {
    throw new AppError('BAD_CONFIG', `the configuration has problems:\n${problems.join('\n')}`, { problems })
  }
  const { HOST: host, PORT, LOG_LEVEL: logLevel } = parsed.data
  const {
    BASE_IRI: baseIri,
    OPERATIONS: operations,
    CACHE_MAX_AGE: cacheMaxAge,
    CORS_ORIGIN: corsOrigins,
  } = parsed.data
  const door = { operations, cacheMaxAge, corsOrigins }
  return { host, port: PORT, logLevel, store: storeOf(parsed.data), baseIri, door }
}
