import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Where the code of a package finds another one, whatever installed them. */
function manifestOf(name: string, importer: string): string | undefined {
  // Of any name that is not Node's own: those folders are the same for all.
  const folders = createRequire(importer).resolve.paths('a-package') ?? []
  const found = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path))
  return found && realpathSync(found)
}

/**
 * All packages that a package runs with, as `name@version`: ranges, and lock files that are not published, don't say which these
 * are. Optional ones are left out: they differ by platform, and go with the version of the one that asks for them.
 */
export function installedPackages(manifest: string): string[] {
  const known = new Map<string, string>()
  const visit = (path: string): void => {
    if (known.has(path)) return
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as PackageJson
    known.set(path, `${name}@${version}`)
    for (const needed of Object.keys(dependencies)) {
      const found = manifestOf(needed, path)
      if (found) visit(found)
    }
  }
  visit(manifest)
  return [...new Set(known.values())].sort()
}
