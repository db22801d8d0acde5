import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { edition, hashOfCode } from '../../src/http/edition.ts'

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

  it('is a hash', () => expect(edition()).toMatch(/^[0-9a-f]{64}$/))
})
