import type { Manifest, Version } from '../graph.ts'
import { noSuchVersion } from '../lease.ts'
import type { Connection, Run } from './connection.ts'
import { STATE } from './schema.ts'
import { parameterOf } from './value.ts'

const MANIFEST = `m {.version, .release, .schema, .importedAt, .nodeCount, .edgeCount} AS manifest`

const CURRENT = `MATCH (p:${STATE}) WHERE p.key = 'pointer'
  MATCH (m:${STATE}) WHERE m.key = 'version|' + p.current AND m.complete
  RETURN ${MANIFEST}`
const BY_VERSION = `MATCH (m:${STATE}) WHERE m.key = $key AND m.complete RETURN ${MANIFEST}`
const COMPLETE = `MATCH (m:${STATE}) WHERE m.key STARTS WITH 'version|' AND m.complete
  OPTIONAL MATCH (p:${STATE} {key: 'pointer'})
  RETURN ${MANIFEST}, coalesce(p.current = m.version, false) AS current`

const keyOfVersion = (version: string): string => `version|${version}`

interface ManifestRow {
  readonly manifest: Manifest
}

export const currentManifest = async (connection: Connection): Promise<Manifest | null> =>
  (await connection.readState<ManifestRow>(CURRENT))[0]?.manifest ?? null

export const manifestOf = async (connection: Connection, version: string): Promise<Manifest | null> => {
  const rows = await connection.readState<ManifestRow>(BY_VERSION, { key: keyOfVersion(version) })
  return rows[0]?.manifest ?? null
}

export const completeVersions = async (connection: Connection): Promise<Version[]> => {
  const rows = await connection.readState<ManifestRow & { current: boolean }>(COMPLETE)
  return rows.map(({ manifest, current }) => ({ ...manifest, current }))
}

// A version is known before its first node is there, so that what a killed import leaves is found.
const BEGIN = `MERGE (m:${STATE} {key: $key}) SET m = $manifest, m.key = $key, m.complete = false`
const KNOWN = `MATCH (m:${STATE} {key: $key}) RETURN m.version AS version`
const END = `MATCH (m:${STATE} {key: $key}) SET m.complete = true`
const FORGET = `MATCH (m:${STATE} {key: $key}) DELETE m`

const ACTIVATE = `MATCH (m:${STATE} {key: $key}) WHERE m.complete
  MERGE (p:${STATE} {key: 'pointer'})
  WITH m, p, p.current AS before WHERE before IS NULL OR before <> m.version
  SET p.current = m.version, p.previous = before
  REMOVE m.replacedAt
  WITH before
  MATCH (old:${STATE} {key: 'version|' + before})
  SET old.replacedAt = datetime.realtime().epochMillis`

const DUE = `OPTIONAL MATCH (p:${STATE} {key: 'pointer'})
  WITH coalesce([p.current, p.previous], []) AS kept
  MATCH (m:${STATE}) WHERE m.key STARTS WITH 'version|' AND NOT coalesce(m.version IN kept, false)
    AND (NOT m.complete OR coalesce(m.replacedAt, 0) <= datetime.realtime().epochMillis - toInteger($graceMs))
  RETURN m.version AS version`

export const beginVersion = (run: Run, manifest: Manifest): Promise<unknown> =>
  run(BEGIN, { key: keyOfVersion(manifest.version), manifest: parameterOf(manifest) })

/** True where anything of a version may be there, whole or not. */
export const isKnown = async (run: Run, version: string): Promise<boolean> =>
  (await run(KNOWN, { key: keyOfVersion(version) })).length > 0

export const endVersion = (run: Run, version: string): Promise<unknown> =>
  run(END, { key: keyOfVersion(version) })

export const forgetVersion = (run: Run, version: string): Promise<unknown> =>
  run(FORGET, { key: keyOfVersion(version) })

export const activateVersion = async (run: Run, version: string): Promise<void> => {
  const key = keyOfVersion(version)
  const rows = await run(BY_VERSION, { key })
  if (rows.length === 0) throw noSuchVersion(version)
  await run(ACTIVATE, { key })
}

/** Versions that no request can read: unfinished ones, and those replaced long enough ago. */
export const dueVersions = async (run: Run, graceMs: number): Promise<string[]> =>
  (await run(DUE, { graceMs })).map((row) => String(row['version']))
