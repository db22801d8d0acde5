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
const OWN_FILE = /^(?<version>[0-9a-f]{16})\.(grafeo|json)(\.new)?(?<log>\.wal)?$/

const inVersions = (folder: string, version: string, ending: string): string =>
  join(folder, 'versions', `${encodeURIComponent(version)}${ending}`)

export const storePath = (folder: string, version: string): string => inVersions(folder, version, STORE)
/** Where a version is written until it is whole. */
export const newStorePath = (folder: string, version: string): string =>
  inVersions(folder, version, `${STORE}.new`)
export const leasePath = (folder: string): string => join(folder, 'lease.grafeo')
const manifestPath = (folder: string, version: string): string => inVersions(folder, version, MANIFEST)
const pointerPath = (folder: string): string => join(folder, 'current.json')

/** Where the file is, is for whoever runs the command line, not for clients of the service. */
const unreadable = (message: string, path: string, cause: unknown): AppError => {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new AppError('GRAPH_UNAVAILABLE', message, {}, new Error(`${path}: ${why}`, { cause }))
}

/** UNREADABLE is a file that is there and damaged; one that may not be read is an error. */
const readJson = async <T>(path: string, schema: z.ZodType<T>): Promise<T | null | 'UNREADABLE'> => {
  const text = await textOf(path).catch((cause: unknown) => {
    throw unreadable('The embedded graph has an unreadable file.', path, cause)
  })
  if (text === null) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return 'UNREADABLE'
  }
}

const writeJson = async (path: string, value: unknown): Promise<void> => {
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`)
  await replaceFile(`${path}.new`, path)
}

/** GRAPH_UNAVAILABLE where it is damaged: nobody knows which version was current. */
export const readPointer = async (folder: string): Promise<Pointer | null> => {
  const path = pointerPath(folder)
  const pointer = await readJson(path, pointerSchema)
  if (pointer !== 'UNREADABLE') return pointer
  const message =
    'The pointer to the current version is damaged: import the dataset again, or activate a version.'
  throw unreadable(message, path, 'no pointer to a version')
}
/** For what goes on without a damaged pointer, or mends it. */
export const readPointerIfWhole = async (folder: string): Promise<Pointer | null> => {
  const pointer = await readJson(pointerPath(folder), pointerSchema)
  return pointer === 'UNREADABLE' ? null : pointer
}
export const writePointer = (folder: string, pointer: Pointer): Promise<void> =>
  writeJson(pointerPath(folder), pointer)
/** A version whose manifest is damaged is not complete: its next import writes it anew. */
export const readManifest = async (folder: string, version: string): Promise<Manifest | null> => {
  const manifest = await readJson(manifestPath(folder, version), manifestSchema)
  return manifest === 'UNREADABLE' || manifest?.version !== version ? null : manifest
}
export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeJson(manifestPath(folder, manifest.version), manifest)

export const makeFolder = (folder: string): Promise<unknown> =>
  mkdir(join(folder, 'versions'), { recursive: true })

/** Every file of the versions, by the version it belongs to. */
export const filesByVersion = async (folder: string): Promise<Map<string, string[]>> => {
  const versions = join(folder, 'versions')
  const byVersion = new Map<string, string[]>()
  for (const entry of await readdir(versions, { withFileTypes: true }).catch(() => [])) {
    const { version, log } = OWN_FILE.exec(entry.name)?.groups ?? {}
    // Only a log may be a folder.
    if (version === undefined || (entry.isDirectory() && log === undefined)) continue
    byVersion.set(version, [...(byVersion.get(version) ?? []), join(versions, entry.name)])
  }
  return byVersion
}

/** A version is complete once it has a manifest, the last file that is written. */
export const completeManifests = async (folder: string): Promise<Manifest[]> => {
  const versions = [...(await filesByVersion(folder)).keys()]
  const manifests = await Promise.all(versions.map((version) => readManifest(folder, version)))
  return manifests.filter((manifest) => manifest !== null)
}

/** A file, or the folder of a log. */
export const removeFile = (path: string): Promise<void> =>
  rm(path, { force: true, recursive: path.endsWith('.wal') })

/** The manifest goes first: what is left of a version without one is tidied away later. */
export const removeVersion = async (folder: string, version: string): Promise<void> => {
  const files = (await filesByVersion(folder)).get(version) ?? []
  const manifest = manifestPath(folder, version)
  if (files.includes(manifest)) await removeFile(manifest)
  for (const file of files) await removeFile(file)
}
