import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isPlaceholder } from '../../src/import/placeholders.ts'
import { newRecord, TEMPLATE_TYPES } from '../../src/import/template.ts'
import { MODELS } from '../../src/model/record.ts'
import { packageFile } from '../../src/package-files.ts'
import { build, lienket } from '../service/processes.ts'
import { newFolder, removeFolders } from './dataset-copy.ts'

type Type = Exclude<keyof typeof MODELS, 'dataset'>
const types = TEMPLATE_TYPES as readonly Type[]
const templateOf = (type: Type): string => readFileSync(packageFile(`schema/templates/${type}.yaml`), 'utf8')

/** A field in a comment follows its # at once, or deeper by two spaces; an explanation by one space. */
const allFields = (template: string): string =>
  template.replace(/^( *)#(?! \S|$)/gm, '$1').replace('signerStatus: NOT_NAMED', 'signerStatus: NAMED')

const paths = (problems: { path: PropertyKey[]; message: string }[] | undefined) =>
  problems?.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('the templates of records', () => {
  it('are those of all types', () => {
    expect(readdirSync(packageFile('schema/templates')).sort()).toEqual(
      types.map((type) => `${type}.yaml`).sort(),
    )
  })

  it.each(types)('%s: is a record as it stands, and with every field that it explains', (type) => {
    for (const text of [templateOf(type), allFields(templateOf(type))])
      expect(paths(MODELS[type].safeParse(parse(text)).error?.issues)).toEqual([])
  })

  it.each(types)('%s: has every field of the model, and those that must be there uncommented', (type) => {
    const { shape } = MODELS[type]
    const required = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success)
    expect(Object.keys(parse(allFields(templateOf(type))) as object)).toEqual(Object.keys(shape))
    expect(Object.keys(parse(templateOf(type)) as object)).toEqual(
      expect.arrayContaining(required.map(([name]) => name)),
    )
  })

  it.each(types)('%s: is an item of a list, too', (type) => {
    const item = newRecord(templateOf(type), type, { item: true, schema: '' })
    expect(parse(`- id: first\n${item}`)).toEqual([{ id: 'first' }, parse(templateOf(type))])
    expect(parse(allFields(item))).toEqual([parse(allFields(templateOf(type)))])
  })

  it.each(types)('%s: is told apart from a record that somebody filled in', (type) => {
    const template = parse(templateOf(type)) as Record<string, unknown>
    const shown = { ...template, ...(type === 'topic' ? (template['prefLabel'] as object) : {}) }
    const names = type === 'topic' ? ['vi', 'en'] : ['id', 'name', 'title'].filter((name) => name in shown)
    expect(names).not.toEqual([])
    for (const name of names)
      expect(isPlaceholder([name], String(Object.entries(shown).find(([key]) => key === name)?.[1]))).toBe(
        true,
      )
  })

  it('of a source claims nothing of how much was read', () => {
    expect(parse(templateOf('source'))).toMatchObject({ readInFull: false })
  })

  it('names the schema from where the new file is', async () => {
    const folder = await newFolder()
    const schema = packageFile('schema/records/person.json')
    const record = newRecord(templateOf('person'), 'person', { output: join(folder, 'a.yaml'), schema })
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(record) ?? []
    expect(resolve(folder, path)).toBe(schema)
  })
})

describe('lienket new', () => {
  beforeAll(build)
  afterAll(removeFolders)

  it('prints a template', async () => {
    const { code, stdout, stderr } = await lienket({}, 'new', 'topic')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(parse(stdout)).toEqual(parse(templateOf('topic')))
  })

  it('writes it to a new file, with the id', async () => {
    const file = join(await newFolder(), 'toa-an.yaml')
    const { code, stdout, stderr } = await lienket(
      {},
      'new',
      'organization',
      '--id',
      'organization:toa-an',
      '--output',
      file,
    )
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(parse(await readFile(file, 'utf8'))).toMatchObject({ id: 'organization:toa-an' })
  })

  it('leaves a file alone that is there', async () => {
    const file = join(await newFolder(), 'có-rồi.yaml')
    await writeFile(file, 'mine')
    const { code, stderr } = await lienket({}, 'new', 'person', '--output', file)
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${file}: exists already, and stays as it is\n` })
    expect(await readFile(file, 'utf8')).toBe('mine')
  })

  it.each([
    [['new', 'union'], /Allowed choices are organization/],
    [['new', 'person', '--id', 'organization:toa-an'], /is no id of this type: write person:name-in-ascii/],
    [['new', 'person', '--id', 'Tòa án'], /is no id of this type/],
    [['new', 'person', '--output', 'no-such-folder/a.yaml'], /cannot be written/],
  ])('explains itself for %j', async (args, words) => {
    const { code, stderr } = await lienket({}, ...args)
    expect(code).toBe(1)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })
})
