import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { edition, editionOf, hashOfCode } from '../../src/http/edition.ts'
import { installedPackages } from '../../src/http/installed.ts'
import { packageFile } from '../../src/package-files.ts'

let folder: string
const write = (name: string, text: string) => writeFile(join(folder, name), text)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lienket-code-'))
  await mkdir(join(folder, 'export'))
  await write('main.js', 'main()')
  await write('export/csv.js', "rows.join(',')")
})
afterEach(() => rm(folder, { recursive: true }))

describe('the edition in the tags of answers and files', () => {
  it('is another once a writer writes otherwise', async () => {
    const before = hashOfCode(folder)
    await write('export/csv.js', "rows.join(';')")
    expect(hashOfCode(folder)).not.toBe(before)
  })

  it('is another once code is added or has another name', async () => {
    const before = hashOfCode(folder)
    await write('export/tsv.js', "rows.join(',')")
    const added = hashOfCode(folder)
    await rm(join(folder, 'export/csv.js'))
    expect(new Set([before, added, hashOfCode(folder)]).size).toBe(3)
  })

  it('is the same whatever else lies beside the code', async () => {
    const before = hashOfCode(folder)
    await write('export/csv.js.map', '{}')
    await write('export/csv.d.ts', 'export {}')
    expect(hashOfCode(folder)).toBe(before)
  })

  const install = async (path: string, version: string, dependencies = {}) => {
    await mkdir(join(folder, path), { recursive: true })
    await write(
      join(path, 'package.json'),
      JSON.stringify({ name: path.split('node_modules/').at(-1), version, dependencies }),
    )
  }

  it('is another once a package is, whatever its range, or one that it asks for', async () => {
    await install('.', '1.0.0', { yaml: '^2.0.0', '@scope/graph': '^1.0.0' })
    const now = () => editionOf(join(folder, 'export'), join(folder, 'package.json'))
    const found = [now()]
    const installs = [
      ['node_modules/yaml', '2.0.0'],
      ['node_modules/yaml', '2.0.1'],
      ['node_modules/@scope/graph', '1.0.0'],
      ['node_modules/inner', '3.0.0'],
      ['node_modules/@scope/graph/node_modules/inner', '2.0.0'],
    ] as const
    for (const [path, version] of installs) {
      await install(path, version, path.endsWith('graph') ? { inner: '*' } : {})
      found.push(now())
    }
    expect(new Set(found).size).toBe(found.length)
    await install('node_modules/stranger', '1.0.0')
    expect(now()).toBe(found.at(-1))
  })

  it('knows what this service runs with, and leaves out what only tests need', () => {
    const names = installedPackages(packageFile('package.json')).map((one) => one.replace(/(?<=.)@.*$/, ''))
    const { dependencies } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    expect(names).toContain('graphology-utils')
    expect(names).not.toContain('vitest')
  })

  it('is a hash', () => expect(edition()).toMatch(/^[0-9a-f]{64}$/))
})
