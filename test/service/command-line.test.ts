import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-files.ts'
import { copyOfSeeds, newFolder, removeFolders } from '../import/dataset-copy.ts'
import { SHIPPED_RELEASE } from '../shipped-release.ts'
import { build, type Ended, type Environment, lienket } from './processes.ts'
import { STORES } from './stores.ts'

const seeds = packageFile('seeds')
const VERSION = /version ([0-9a-f]{16}) /
const versionIn = (stdout: string): string => VERSION.exec(stdout)?.[1] ?? ''

beforeAll(build)
afterAll(removeFolders)

describe('lienket without a graph that lasts', () => {
  it.each([['import', seeds], ['versions'], ['activate', 'x']])(
    'says for `%s` what to set',
    async (...args) => {
      const { code, stdout, stderr } = await lienket({}, ...args)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/set LIENKET_DATA=<folder>, or NEO4J_URI/)
    },
  )

  it('checks a dataset', async () => {
    const { code, stdout, stderr } = await lienket({}, 'check', seeds)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /no problem in \d+ records: dataset 1, organization \d+, person \d+, agreement \d+,/,
    )
  })

  it('checks a broken dataset: every problem with file and line, exit code 1', async () => {
    const copy = await copyOfSeeds()
    const line = await copy.replace('people.yaml', 'role: CHAIR', 'role: CHEF')
    const topic = await copy.replace('topics.yaml', 'topic:cham-lo-doi-song', 'topic:Cham')
    const { code, stdout, stderr } = await lienket({}, 'check', copy.folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${copy.pathOf('people.yaml')}:${line}: positions.0.role: `)
    expect(stderr).toContain(`${copy.pathOf('topics.yaml')}:${topic}: id: `)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  it.each([
    { args: [] },
    { args: ['import'] },
    { args: ['imports', seeds] },
    { args: ['import', '--dry', seeds] },
  ])('explains itself and ends with 1 for $args', async ({ args }) => {
    const { code, stderr } = await lienket({}, ...args)
    expect(code).toBe(1)
    expect(stderr).toMatch(/Usage: lienket|missing required argument|unknown (command|option)/)
  })

  it('says which version it is', async () => {
    const { code, stdout } = await lienket({}, '--version')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '0.1.0\n' })
  })

  it('says that a folder cannot be made where a file is', async () => {
    const { code, stderr } = await lienket({ LIENKET_DATA: packageFile('LICENSE') }, 'import', seeds)
    expect(code).toBe(1)
    expect(stderr).toMatch(/cannot be (written|read)/)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })
})

describe.each(STORES)('lienket on $name', ({ skip, empty }) => {
  describe.skipIf(skip)('', { timeout: 60_000 }, () => {
    let env: Environment
    let imported: Ended
    beforeAll(async () => {
      env = await empty()
      expect((await lienket(env, 'versions')).stdout).toMatch(/^no dataset in the /)
      imported = await lienket(env, 'import', seeds)
    })
    const changed = async () => {
      const copy = await copyOfSeeds()
      await copy.replace('people.yaml', 'name: Phạm Việt Dũng', 'name: Phạm Việt Dung')
      await copy.replace('dataset.yaml', `release: "${SHIPPED_RELEASE}"`, 'release: "2026.12"')
      return copy.folder
    }
    const versions = async () => (await lienket(env, 'versions')).stdout

    it('imports, says what is new, and lists the version', async () => {
      const { code, stdout, stderr } = imported
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(`(release ${SHIPPED_RELEASE}) imported, and current now\n  added `)
      expect(stdout).toMatch(/\n {2}added +\d+: dataset 1, organ/)
      expect(await versions()).toMatch(
        new RegExp(
          `^\\* ${versionIn(stdout)}  release ${SHIPPED_RELEASE.replaceAll('.', '\\.')}  imported \\S+  \\d+ nodes, \\d+ relationships\n$`,
        ),
      )
      expect((await lienket(env, 'import', seeds)).stdout).toMatch(/is current already: nothing to do\n$/)
    })

    it('writes nothing in a dry run, and says what would change', async () => {
      const before = await versions()
      const { code, stdout } = await lienket(env, 'import', '--dry-run', await changed())
      expect(code).toBe(0)
      expect(stdout).toMatch(/would be imported; nothing was written\n {2}changed +2: dataset 1, person 1\n$/)
      expect(await versions()).toBe(before)
    })

    it('does not activate a version that is not there', async () => {
      const before = await versions()
      const { code, stderr } = await lienket(env, 'activate', 'nothing')
      expect(code).toBe(1)
      expect(stderr).toBe('there is no version nothing; `lienket versions` lists them\n')
      expect(await versions()).toBe(before)
    })

    it('refuses three mistakes in two files at once, and leaves the dataset in use as it was', async () => {
      const before = await versions()
      const copy = await copyOfSeeds()
      const file = 'agreements/2022-nghe-an-ha-noi.yaml'
      const status = await copy.replace(file, 'status: SIGNED', 'status: SIGNT')
      const day = await copy.replace(file, 'edtf: "2022-05-20"', 'edtf: "2023-02-30"')
      const person = await copy.replace(
        'people.yaml',
        'organization: organization:ldld-thai-nguyen',
        'organization: organization:nowhere',
      )
      const { code, stdout, stderr } = await lienket(env, 'import', copy.folder)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      const places = stderr.split('\n').map((line) => line.split(': ')[0])
      expect(places).toEqual([
        `${copy.pathOf(file)}:${status}`,
        `${copy.pathOf(file)}:${day}`,
        `${copy.pathOf('people.yaml')}:${person}`,
        '3 problems',
        '',
      ])
      expect(await versions()).toBe(before)
    })

    it.each([
      ['that is not there', async () => `${await newFolder()}/nowhere`, 'no such file or folder'],
      ['without records', newFolder, 'no .yaml or .ndjson file below it'],
    ])('refuses a folder %s', async (_what, folder, says) => {
      const path = await folder()
      expect(await lienket(env, 'import', path)).toMatchObject({ code: 1, stderr: `${path}: ${says}\n` })
    })

    it('goes back to the version before', async () => {
      const old = versionIn(imported.stdout)
      const young = versionIn((await lienket(env, 'import', await changed())).stdout)
      expect(await versions()).toMatch(new RegExp(`^\\* ${young} .*\n  ${old} .*\n$`))
      expect(await lienket(env, 'activate', old)).toMatchObject({
        code: 0,
        stdout: `version ${old} is current now\n`,
      })
      expect(await versions()).toMatch(new RegExp(`^  ${young} .*\n\\* ${old} .*\n$`))
    })
  })
})
