import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageFile } from '../../src/package-files.ts'

/** Gephi as a library, of its own publisher; where the tests are told which one, there is no way round it. */
const told = process.env['LIENKET_GEPHI']
const toolkit = told ?? packageFile('.gephi/gephi-toolkit-0.10.1-all.jar')

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export const withoutGephi = !told && !(existsSync(toolkit) && hasJava())
if (withoutGephi) {
  process.stderr.write(
    'Gephi does NOT open the exports; with Java 17: mvn -q dependency:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory=.gephi\n',
  )
}

type Values = Readonly<Record<string, unknown>>
/** A workspace of Gephi; the titles of columns are those of its data laboratory. */
export interface Workspace {
  readonly type: 'directed' | 'undirected' | 'mixed'
  readonly nodeCount: number
  readonly edgeCount: number
  readonly columns: { readonly nodes: Values; readonly edges: Values }
  readonly nodes: Readonly<Record<string, Values>>
  readonly edges: readonly {
    readonly source: string
    readonly target: string
    readonly directed: boolean
    /** Of Gephi: edges of one kind between the same two are one to it. */
    readonly kind: string | null
    readonly lifetimes: readonly (readonly [first: string | null, last: string | null])[]
    readonly values: Values
  }[]
  readonly issues: readonly string[]
}

/** What Gephi reads in files, by the name of the first; files with "+" between their names go into one workspace. */
export async function seenByGephi(
  files: Readonly<Record<string, string>>,
  groups: readonly string[],
): Promise<Record<string, Workspace>> {
  const folder = await mkdtemp(join(tmpdir(), 'lienket-gephi-'))
  try {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
    // In a zone far from Greenwich, where a day that is taken for a moment shows as another.
    const args = [
      '-Duser.timezone=Asia/Ho_Chi_Minh',
      '-cp',
      toolkit,
      packageFile('test/export/ReadNetwork.java'),
    ]
    const { stdout } = await promisify(execFile)('java', [...args, ...groups], {
      cwd: folder,
      maxBuffer: 2 ** 28,
    })
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}
