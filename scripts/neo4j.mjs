#!/usr/bin/env node
// A Neo4j for tests and benchmarks without Docker: needs Java 17 or newer, and Maven the first time.
//   node scripts/neo4j.mjs start [--port 7687]
//   node scripts/neo4j.mjs stop [--port 7687]
//   node scripts/neo4j.mjs run -- <command …>
//   node scripts/neo4j.mjs fetch
// Authentication is off and it listens on this machine only: never for real data.
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const VERSION = '5.26.12'
const START_SECONDS = 120
const STOP_SECONDS = 30
const root = fileURLToPath(new URL('../.neo4j', import.meta.url))
const lib = join(root, 'lib')

const fail = (message) => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const homeOf = (port) => join(root, `home-${port}`)
const pidFileOf = (port) => join(homeOf(port), 'neo4j.pid')
const logFileOf = (port) => join(homeOf(port), 'neo4j.log')

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.test</groupId><artifactId>neo4j-harness</artifactId><version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`

// The jars come into a folder of their own first: a fetch that was cut leaves nothing that looks whole.
const fetchJars = () => {
  if (existsSync(lib) && readdirSync(lib).some((name) => name === `neo4j-${VERSION}.jar`)) return
  const fetched = join(root, 'lib.new')
  mkdirSync(root, { recursive: true })
  for (const folder of [lib, fetched]) rmSync(folder, { recursive: true, force: true })
  writeFileSync(join(root, 'pom.xml'), POM)
  process.stderr.write(`Fetching Neo4j ${VERSION} (135 MB) with Maven …\n`)
  const goal = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${fetched}`]
  const { status, error } = spawnSync('mvn', goal, { cwd: root, stdio: ['ignore', 2, 2] })
  if (error) fail(`Maven cannot be started (${error.message}). Install Maven and Java 17.`)
  if (status !== 0) fail('Maven could not fetch Neo4j.')
  renameSync(fetched, lib)
}

const confOf = (port) =>
  [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    '',
  ].join('\n')

const MODULES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

const argumentsOf = (home) => [
  ...MODULES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Xms512m',
  '-Xmx1g',
  '-cp',
  join(lib, '*'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
]

const commandLineOf = (pid) => {
  const file = `/proc/${pid}/cmdline`
  if (existsSync('/proc/self/cmdline')) return existsSync(file) ? readFileSync(file, 'utf8') : ''
  return spawnSync('ps', ['-o', 'args=', '-ww', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

// After a reboot, or in another container, the number in a pid file may be anybody's.
const isOurs = (pid, port) => {
  const parts = commandLineOf(pid)
    .split(/\0|\s(?=--)/)
    .map((part) => part.trim())
  return (
    parts.some((part) => part.endsWith('CommunityEntryPoint')) && parts.includes(`--home-dir=${homeOf(port)}`)
  )
}

const isRunning = (pid, port) => {
  try {
    process.kill(pid, 0)
    return isOurs(pid, port)
  } catch {
    return false
  }
}

const pidOf = (port) => {
  if (!existsSync(pidFileOf(port))) return undefined
  const pid = Number(readFileSync(pidFileOf(port), 'utf8'))
  return Number.isInteger(pid) && pid > 1 && isRunning(pid, port) ? pid : undefined
}

const HANDSHAKE = Buffer.from('6060b01700040405000000040000000300000000', 'hex')

// An open port is not enough: it is ready once it agrees on a version of Bolt.
const answersBolt = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HANDSHAKE))
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(1000, () => end(false))
    socket.once('data', (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
  })

const waitForBolt = async (port, child) => {
  for (let tenths = 0; tenths < START_SECONDS * 10; tenths++) {
    if (child.exitCode !== null || child.signalCode !== null) break
    if (await answersBolt(port)) return
    await sleep(100)
  }
  child.kill('SIGKILL')
  fail(
    `Neo4j did not start; the end of ${logFileOf(port)}:\n${readFileSync(logFileOf(port), 'utf8').slice(-2000)}`,
  )
}

// Started by another call: still on its way up, or up.
const waitForOther = async (port) => {
  for (let tenths = 0; tenths < START_SECONDS * 10; tenths++) {
    if (await answersBolt(port)) return
    if (pidOf(port) === undefined) break
    await sleep(100)
  }
  fail(`A Neo4j runs for port ${port} and does not answer: node scripts/neo4j.mjs stop --port ${port}`)
}

const start = async (port) => {
  if (pidOf(port) !== undefined) return waitForOther(port)
  if (await answersBolt(port)) fail(`Port ${port} is in use by another Neo4j.`)
  fetchJars()
  const home = homeOf(port)
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf', 'neo4j.conf'), confOf(port))
  const log = openSync(logFileOf(port), 'w')
  const child = spawn('java', argumentsOf(home), { detached: true, stdio: ['ignore', log, log] })
  child.on('error', (error) => fail(`Java cannot be started (${error.message}). Install Java 17 or newer.`))
  if (child.pid !== undefined) writeFileSync(pidFileOf(port), `${child.pid}\n`)
  await waitForBolt(port, child)
  child.unref()
}

const stop = async (port) => {
  const pid = pidOf(port)
  if (pid === undefined) return false
  process.kill(pid, 'SIGTERM')
  for (let tenths = 0; isRunning(pid, port) && tenths < STOP_SECONDS * 10; tenths++) await sleep(100)
  if (isRunning(pid, port)) process.kill(pid, 'SIGKILL')
  rmSync(pidFileOf(port), { force: true })
  return true
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const uriOf = (port) => `bolt://127.0.0.1:${port}`

const exitCodeOf = (command, env, stopped) =>
  new Promise((resolve) => {
    const [program, ...rest] = command
    const child = spawn(program, rest, { stdio: 'inherit', env: { ...process.env, ...env } })
    stopped.addEventListener('abort', () => child.kill('SIGTERM'))
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(127)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })

// Neo4j must not outlive a run that is interrupted while it starts, or that fails.
const killOnExit = (port) => {
  process.once('exit', () => {
    const pid = pidOf(port)
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    rmSync(homeOf(port), { recursive: true, force: true })
  })
}

const run = async (command) => {
  if (command.length === 0) fail('Nothing to run: node scripts/neo4j.mjs run -- <command …>')
  const port = await freePort()
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort())
  killOnExit(port)
  stopping.signal.addEventListener('abort', () =>
    setTimeout(() => process.exit(1), STOP_SECONDS * 1000).unref(),
  )
  await start(port)
  if (stopping.signal.aborted) process.exit(1)
  const env = { NEO4J_URI: uriOf(port), NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'not-checked' }
  const code = await exitCodeOf(command, env, stopping.signal)
  await stop(port)
  process.exit(code)
}

const portIn = (flags) => {
  const flag = flags.indexOf('--port')
  const port = flag < 0 ? 7687 : Number(flags[flag + 1])
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail('--port takes a number from 1 to 65535.')
  return port
}

const [action, ...rest] = process.argv.slice(2)

if (action === 'start') {
  const port = portIn(rest)
  await start(port)
  process.stdout.write(`NEO4J_URI=${uriOf(port)}\n`)
} else if (action === 'stop') {
  const port = portIn(rest)
  process.stdout.write((await stop(port)) ? 'Stopped.\n' : `No Neo4j of ours runs on port ${port}.\n`)
} else if (action === 'run') {
  await run(rest[0] === '--' ? rest.slice(1) : rest)
} else if (action === 'fetch') {
  fetchJars()
} else {
  fail('Usage: node scripts/neo4j.mjs start|stop [--port 7687], fetch, or run -- <command …>')
}
