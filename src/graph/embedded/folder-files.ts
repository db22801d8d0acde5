import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import type { Manifest } from '../graph.ts'
import { replaceFile, textOf } from './durable-file.ts'

const pointerSchema = z.object({ current: z.string(), previous: z.string().nullable() })
export type Pointer = z.infer<typeof pointerSchema>

const manifestSchema = z.object({
  version: z.string(),
  release: z.string(),
  schema: z.int(),
  importedAt: z.string(),
  nodeCount: z.int(),
  edgeCount: z.int(),
})

const STORE = '.grafeo'
const MANIFEST = '.json'

/** `<version>.grafeo`, `<version>.json` and what a killed import leaves of them; other files are not ours. */
const OWN_FILE = /^(?<version>.+?)\.(grafeo|json)(\.new|\.wal|\.new\.wal)?$/

const inVersions = (folder: string, version: string, ending: string): string =>
  join(folder, 'versions', `${encodeURIComponent(version)}${ending}`)

export const storePath = (folder: string, version: string): string => inVersions(folder, version, STORE)
/** Where a version is written until it is whole. */
export const newStorePath = (folder: string, version: string): string =>
  inVersions(folder, version, `${STORE}.new`)
export const leasePath = (folder: string): string => join(folder, 'lease.grafeo')
const manifestPath = (folder: string, version: string): string => inVersions(folder, version, MANIFEST)
const pointerPath = (folder: string): string => join(folder, 'current.json')

const unreadable = (path: string, cause: unknown): AppError =>
  new AppError('GRAPH_UNAVAILABLE', `The embedded graph has an unreadable file: ${path}.`, {}, cause)

const readJson = async <T>(path: string, schema: z.ZodType<T>): Promise<T | null> => {
  try {
    const text = await textOf(path)
    return text === null ? null : schema.parse(JSON.parse(text))
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

const writeJson = async (path: string, value: unknown): Promise<void> => {
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`)
  await replaceFile(`${path}.new`, path)
}

export const readPointer = (folder: string): Promise<Pointer | null> =>
  readJson(pointerPath(folder), pointerSchema)
export const writePointer = (folder: string, pointer: Pointer): Promise<void> =>
  writeJson(pointerPath(folder), pointer)
export const readManifest = (folder: string, version: string): Promise<Manifest | null> =>
  readJson(manifestPath(folder, version), manifestSchema)
export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeJson(manifestPath(folder, manifest.version), manifest)

export const makeFolder = (folder: string): Promise<unknown> =>
  mkdir(join(folder, 'versions'), { recursive: true })

/** Every file of the versions, by the version it belongs to. */
export const filesByVersion = async (folder: string): Promise<Map<string, string[]>> => {
  const versions = join(folder, 'versions')
  const byVersion = new Map<string, string[]>()
  for (const name of await readdir(versions).catch(() => [])) {
    const encoded = OWN_FILE.exec(name)?.groups?.['version']
    if (encoded === undefined) continue
    const version = decodeURIComponent(encoded)
    byVersion.set(version, [...(byVersion.get(version) ?? []), join(versions, name)])
  }
  return byVersion
}

/** A version is complete once it has a manifest, the last file that is written. */
export const completeVersions = async (folder: string): Promise<string[]> => {
  const byVersion = await filesByVersion(folder)
  return [...byVersion.keys()].filter((version) =>
    byVersion.get(version)?.includes(manifestPath(folder, version)),
  )
}

/** The manifest goes first: what is left of a version without one is tidied away later. */
export const removeVersion = async (folder: string, version: string): Promise<void> => {
  await rm(manifestPath(folder, version), { force: true })
  const files = (await filesByVersion(folder)).get(version) ?? []
  for (const file of files) await rm(file, { recursive: true, force: true })
}
