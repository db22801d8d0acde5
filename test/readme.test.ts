import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDataset } from '../src/import/dataset-files.ts'
import { packageFile } from '../src/package-files.ts'
import { openSeeds } from './harness.ts'
import { copyOfSeeds, removeFolders } from './import/dataset-copy.ts'
import { atLeast } from './shown.ts'

const textOf = (file: string): string => readFileSync(packageFile(file), 'utf8')
const readme = textOf('README.md')
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

const pages = readdirSync(packageFile('docs')).filter((file) => file.endsWith('.md'))

/** Shortened: lists hold at least what is shown, and an empty one is empty. */
const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? expect.arrayContaining(value.map(shortened)) : []
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shortened(item)]))
}

/** The anchors that a page has, as GitHub makes them of headings. */
const anchorsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

afterAll(removeFolders)

describe('the README', () => {
  it('shows an answer that the service gives', async () => {
    const lienket = await openSeeds({ kind: 'memory', dataset: undefined })
    const { data, errors } = await lienket.ask(block('graphql'))
    await lienket.close()
    expect(errors).toEqual([])
    expect(data).toEqual(shortened(JSON.parse(block('json')).data))
  })

  it('shows how to cite it', async () => {
    const lienket = await openSeeds({ kind: 'memory', dataset: undefined })
    const [, query = ''] = /(query Cite [\s\S]*?)```/.exec(readme) ?? []
    const { data, errors } = await lienket.ask<{ dataset: { citation: string } }>(query)
    await lienket.close()
    expect(errors).toEqual([])
    expect(data.dataset.citation).toMatch(/^@dataset\{/)
  })

  it('shows a record that the import takes', async () => {
    const copy = await copyOfSeeds()
    await copy.write('agreements/2022-nghe-an-ha-noi.yaml', block('yaml'))
    const { records } = await readDataset([copy.folder])
    expect(records.agreement.map(({ id }) => id)).toContain('agreement:2022-nghe-an-ha-noi')
    expect(parse(textOf('seeds/agreements/2022-nghe-an-ha-noi.yaml'))).toEqual(atLeast(parse(block('yaml'))))
  })

  it('lists every variable of the configuration, and no other', () => {
    const listed = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name)
    const known = [...textOf('src/config.ts').matchAll(/^ {2}([A-Z0-9_]+): /gm)].map(([, name]) => name)
    expect(known).not.toEqual([])
    expect(listed.sort()).toEqual(known.sort())
  })

  it.each(['README.md', ...pages.map((file) => `docs/${file}`)])(
    'leads to files that are there (%s)',
    (file) => {
      const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
      expect(links.filter((path) => !existsSync(packageFile(join(dirname(file), path))))).toEqual([])
    },
  )

  it.each(['README.md', ...pages.map((file) => `docs/${file}`)])(
    'leads to headings that are there (%s)',
    (file) => {
      const links = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)]
      const lost = links.filter(([, path, anchor = '']) => {
        const page = path ? join(dirname(file), path) : file
        return page.endsWith('.md') && !anchorsOf(page).includes(anchor)
      })
      expect(lost.map(([link]) => link)).toEqual([])
    },
  )
})
