import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/config.ts'
import { packageFile } from '../../src/package-files.ts'

interface ComposeService {
  readonly image: string
  readonly command?: string[]
  readonly environment: Record<string, string>
  readonly depends_on?: Record<string, { condition: string }>
  readonly ports?: string[]
}
interface Compose {
  readonly services: Record<'neo4j' | 'import' | 'lienket', ComposeService>
}

const textOf = (file: string): string => readFileSync(packageFile(file), 'utf8')
const { services } = parse(textOf('docker-compose.yml'), { merge: true }) as Compose

describe('docker-compose.yml', () => {
  it('runs the Neo4j that the tests run', () => {
    const [, version] = /const VERSION = '(.+)'/.exec(textOf('scripts/neo4j.mjs')) ?? []
    expect(services.neo4j.image).toBe(`neo4j:${version}-community`)
  })

  it('imports before it serves, into the same Neo4j', () => {
    expect(services.lienket.depends_on?.['import']).toEqual({ condition: 'service_completed_successfully' })
    expect(services.import.depends_on?.['neo4j']).toEqual({ condition: 'service_healthy' })
    expect(services.import.environment).toEqual(services.lienket.environment)
    expect(readConfig(services.lienket.environment).store).toMatchObject({ kind: 'neo4j', username: 'neo4j' })
  })

  it('opens its ports on this machine only', () => {
    const ports = Object.values(services).flatMap(({ ports = [] }) => ports)
    expect(ports).toContain('127.0.0.1:4000:4000')
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })
})

describe('the Dockerfile', () => {
  const lines = textOf('Dockerfile').split('\n')

  it('copies only what is there and what .dockerignore lets through', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(/\s+/).slice(1, -1))
    const allowed = textOf('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    expect(copied.filter((path) => !existsSync(packageFile(path)) || !allowed.includes(path))).toEqual([])
    expect(allowed.filter((path) => !copied.includes(path))).toEqual([])
  })

  it('ends as a user without rights, on every stage’s same Node', () => {
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node')
    expect(
      new Set(lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1])).size,
    ).toBe(1)
  })
})
