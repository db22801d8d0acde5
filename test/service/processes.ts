import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../../src/package-files.ts'

export type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  )
const builtAt = (): number => statSync(packageFile('dist/main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Builds dist/ if the sources are newer: the processes under test are those that users start. */
export function build(): void {
  if (builtAt() > newestIn(packageFile('src'))) return
  const { status, stdout } = spawnSync('npm', ['run', 'build'], {
    cwd: packageFile('.'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`)
}

const OURS = /^(NEO4J_|LIENKET_|HOST$|PORT$|LOG_LEVEL$|OPERATIONS$|CACHE_MAX_AGE$|CORS_ORIGIN$|BASE_IRI$)/
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)))

function start(script: 'cli' | 'main', args: readonly string[], env: Environment) {
  const child = spawn(process.execPath, [packageFile(`dist/${script}.js`), ...args], {
    env: { ...outside, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text
  })
  const ended: Promise<Ended> = once(child, 'close').then(([code, signal]) => ({ code, signal, ...texts }))
  return { child, texts, ended }
}

const running = new Set<ChildProcess>()

/** For afterEach: nothing that a failed test started goes on. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
}

/** `lienket <args>`, to its end. */
export const lienket = (env: Environment, ...args: string[]): Promise<Ended> => start('cli', args, env).ended

/** `lienket <args>`, to be killed. */
export function startLienket(env: Environment, ...args: string[]) {
  const { child, ended } = start('cli', args, env)
  running.add(child)
  return { kill: (signal: NodeJS.Signals = 'SIGKILL') => child.kill(signal), ended }
}

/** A service that does not come up, to its end. */
export const failingService = (env: Environment): Promise<Ended> => start('main', [], env).ended

export interface Line {
  readonly msg: string
  readonly port?: number
  readonly [field: string]: unknown
}
export interface Answer {
  readonly status: number
  readonly body: {
    readonly data?: { readonly [field: string]: unknown } | null
    readonly errors?: readonly { message: string; extensions: { code: string } }[]
    readonly [field: string]: unknown
  }
  readonly text: string
  readonly ms: number
}

export interface RunningService {
  readonly port: number
  lines(): Line[]
  get(path: string): Promise<Answer>
  ask(query: string): Promise<Answer>
  signal(name: NodeJS.Signals): void
  readonly ended: Promise<Ended>
}

async function answerOf(url: string, init: RequestInit = {}): Promise<Answer> {
  const from = performance.now()
  const response = await fetch(url, init)
  const text = await response.text()
  const body = text.startsWith('{') ? JSON.parse(text) : {}
  return { status: response.status, body, text, ms: performance.now() - from }
}

/** `node dist/main.js` on a free port, once it listens. */
export async function startService(env: Environment): Promise<RunningService> {
  const { child, texts, ended } = start('main', [], { PORT: '0', ...env })
  running.add(child)
  const lines = () =>
    texts.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
  const listening = () =>
    texts.stdout.endsWith('\n') ? lines().find(({ port }) => port !== undefined) : undefined
  while (!listening()) {
    const gone = await Promise.race([once(child.stdout, 'data').then(() => null), ended])
    if (gone) throw new Error(`the service ended with ${gone.code}: ${gone.stderr}`)
  }
  const port = listening()?.port ?? 0
  const url = `http://127.0.0.1:${port}`
  return {
    port,
    lines,
    get: (path) => answerOf(`${url}${path}`),
    ask: (query) =>
      answerOf(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    signal: (name) => void child.kill(name),
    ended,
  }
}
