import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageFile } from '../../src/package-files.ts'

/** The Python that has NetworkX, igraph and what the examples of the docs use; where the tests are told which one, there is no way round it. */
const told = process.env['LIENKET_PYTHON']
export const python = told ?? packageFile('.venv/bin/python')

function hasReaders(): boolean {
  try {
    execFileSync(python, ['-c', 'import networkx, igraph, matplotlib, pandas, scipy'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export const withoutPython = !told && !hasReaders()
if (withoutPython) {
  process.stderr.write(
    'NetworkX and igraph do NOT read the exports, and no example in Python is run: python3 -m venv .venv && .venv/bin/pip install -r scripts/requirements.txt\n',
  )
}

/** A graph as a library of Python read it. */
export interface Seen {
  readonly directed: boolean
  readonly multigraph: boolean
  readonly graph: Readonly<Record<string, unknown>>
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly edges: readonly (readonly [source: string, target: string, Readonly<Record<string, unknown>>])[]
  readonly twoModes: boolean
  readonly projections?: readonly number[]
}

const run = promisify(execFile)

/** What NetworkX and igraph read in files, by name and library. */
export async function seenByPython(
  files: Readonly<Record<string, string>>,
): Promise<Record<string, Record<string, Seen>>> {
  const folder = await mkdtemp(join(tmpdir(), 'lienket-exports-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, name))
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
    const { stdout } = await run(python, [packageFile('scripts/read-exports.py'), ...paths], {
      maxBuffer: 2 ** 28,
    })
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}
