import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'

/** A port that no test server is given: the script names its folder by it. */
const PORT = '1'
const home = packageFile(`.neo4j/home-${PORT}`)

describe('the script that stops a Neo4j for tests', () => {
  let stranger: ChildProcess | undefined
  afterEach(async () => {
    stranger?.kill('SIGKILL')
    await rm(home, { recursive: true, force: true })
  })

  it.each([
    ['some process', []],
    ['the Neo4j of another folder', ['org.neo4j.server.CommunityEntryPoint', '--home-dir=/elsewhere']],
  ])('leaves %s alone that has the number of its old pid file', async (_what, args) => {
    stranger = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', '--', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    if (stranger.stdout) await once(stranger.stdout, 'data')
    await mkdir(home, { recursive: true })
    await writeFile(join(home, 'neo4j.pid'), `${stranger.pid}\n`)
    const { stdout } = spawnSync(
      process.execPath,
      [packageFile('scripts/neo4j.mjs'), 'stop', '--port', PORT],
      { encoding: 'utf8' },
    )
    expect(stdout).toBe(`No Neo4j of ours runs on port ${PORT}.\n`)
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  })
})
