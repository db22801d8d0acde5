import { z } from 'zod'
import { AppError } from './errors.ts'

const port = z.coerce.number().int().min(0).max(65535)
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsAbsent, type.optional())

const environment = z
  .object({
    HOST: z.preprocess(blankIsAbsent, z.string().default('127.0.0.1')),
    PORT: z.preprocess(blankIsAbsent, port.default(4000)),
    LIENKET_DATASET: optional(z.string()),
    LIENKET_DATA: optional(z.string()),
    LOG_LEVEL: z.preprocess(
      blankIsAbsent,
      z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    ),
    NEO4J_URI: optional(
      z
        .string()
        .regex(
          /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+$/,
          'must be such as neo4j://host:7687, bolt://host:7687 or neo4j+s://id.databases.neo4j.io',
        ),
    ),
    NEO4J_USERNAME: optional(z.string()),
    NEO4J_PASSWORD: optional(z.string()),
    NEO4J_DATABASE: optional(z.string()),
  })
  .superRefine((env, context) => {
    const complain = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (env.NEO4J_URI && env.LIENKET_DATA)
      complain('LIENKET_DATA', 'is for the embedded engine; unset it or NEO4J_URI')
    if (env.NEO4J_USERNAME && env.NEO4J_PASSWORD === undefined)
      complain('NEO4J_PASSWORD', 'is missing beside NEO4J_USERNAME')
    if (env.NEO4J_PASSWORD && !env.NEO4J_USERNAME)
      complain('NEO4J_USERNAME', 'is missing beside NEO4J_PASSWORD')
    if (!env.NEO4J_URI && (env.NEO4J_USERNAME || env.NEO4J_DATABASE))
      complain('NEO4J_URI', 'is missing beside the other NEO4J_ variables')
  })

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
}

function storeOf(env: z.infer<typeof environment>): Store {
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
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new AppError('BAD_CONFIG', `the configuration has problems:\n${lines.join('\n')}`, {
      problems: lines,
    })
  }
  const { HOST: host, PORT, LOG_LEVEL: logLevel } = parsed.data
  return { host, port: PORT, logLevel, store: storeOf(parsed.data) }
}
