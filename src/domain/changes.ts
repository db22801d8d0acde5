import { AppError } from '../errors.ts'
import { GRAPH_SCHEMA, type Snapshot, type Version } from '../graph/graph.ts'
import { isVersionName, versionOf } from '../graph/version-name.ts'
import { RECORD_TYPES, type RecordType, typeOfId } from '../model/id.ts'
import type { Release } from '../model/release.ts'
import { changedFields } from './changed-fields.ts'
import type { PageArguments } from './cursor.ts'
import { datasetOf } from './dataset.ts'
import type { Page } from './list.ts'
import { hashesIn, recordsByIds } from './record.ts'
import { sortedPage } from './sorted-page.ts'

/** What there is to compare a version with. */
export interface History {
  /** A version that the store still has, current or not, or null. */
  readonly snapshotOf: (version: string) => Promise<Snapshot | null>
  readonly versions: () => Promise<readonly Version[]>
  /** The releases whose hashes are kept for good, oldest first. */
  readonly published: () => Promise<readonly Release[]>
  /** The canonical JSON of a release's records by id, where it is kept; null where it is not. */
  readonly publishedRecords: (release: Release) => Promise<ReadonlyMap<string, string> | null>
}

const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface RecordChange {
  readonly id: string
  readonly type: RecordType
  readonly kind: ChangeKind
  readonly hashBefore: string | null
  readonly hashNow: string | null
  /** The same function for all records of a comparison. */
  readonly compare: Comparison
}

/** The names of the fields that are not the same, for each id of a changed record; null where the records of before are not at hand. */
export type Comparison = (ids: readonly string[]) => Promise<(readonly string[] | null)[]>

interface Named {
  readonly version: string
  readonly release: string
}
type Hashes = ReadonlyMap<string, string>
type Texts = ReadonlyMap<string, string>

export interface Changes {
  /** What the version being read is compared with. */
  readonly since: Named
  /** Whether the dataset's record of itself is another. */
  readonly datasetChanged: boolean
  /** In the order of the ids. */
  readonly records: readonly RecordChange[]
}

interface Before extends Named {
  readonly published: boolean
  readonly hashes: () => Promise<Hashes>
  /** The records of these ids as they were; null where they are not at hand. */
  readonly records: (ids: readonly string[]) => Promise<Texts | null>
}

const LONGEST = 64

function checkName(since: string): void {
  if (since.trim() !== '' && since.length <= LONGEST) return
  throw new AppError('BAD_INPUT', `since has ${since.length} characters; 1 to ${LONGEST} are allowed`, {
    argument: 'since',
    limit: LONGEST,
    actual: since.length,
  })
}

/** A release under the name that was asked for, or that its version has under the graph schema of today. */
function publishedBefore(history: History, published: Release, since: string): Before {
  const { release, versions } = published
  const hashes = new Map(Object.entries(published.records))
  const version = versions.includes(since) ? since : versionOf(hashes)
  const records = async (ids: readonly string[]) =>
    (await history.publishedRecords(published)) ?? storedRecords(history, versionOf(hashes), ids)
  return { version, release, published: true, hashes: async () => hashes, records }
}

async function storedRecords({ snapshotOf }: History, version: string, ids: readonly string[]) {
  const found = await snapshotOf(version)
  return found && recordsByIds(found, ids)
}

function storedBefore(history: History, { version, release }: Version): Before {
  const hashes = async () => {
    const found = await history.snapshotOf(version)
    if (found) return hashesIn(found)
    throw new AppError('NOT_FOUND', `version ${version} was removed just now`, { argument: 'since' })
  }
  const records = (ids: readonly string[]) => storedRecords(history, version, ids)
  return { version, release, published: false, hashes, records }
}

async function knownBefore(snapshot: Snapshot, history: History, since: string): Promise<Before[]> {
  const dataset = await datasetOf(snapshot)
  const published = (await history.published())
    .filter((release) => release.dataset === dataset?.id)
    .map((release) => publishedBefore(history, release, since))
  const names = new Set(published.map(({ version }) => version))
  // Hashes under another graph schema may have been made otherwise.
  const readable = (await history.versions()).filter(({ schema }) => schema === GRAPH_SCHEMA)
  const stored = readable.filter(({ version }) => !names.has(version))
  return [...published, ...stored.map((version) => storedBefore(history, version))]
}

const asNamed = ({ version, release }: Before): Named => ({ version, release })

/** A name that editors gave means what they published, whatever states of it the store has. */
function meant(known: readonly Before[], what: keyof Named, since: string): Before[] {
  const matches = known.filter((one) => one[what] === since)
  const published = matches.find((one) => one.published)
  return published ? [published] : matches
}

async function before(snapshot: Snapshot, history: History, since: string): Promise<Before> {
  checkName(since)
  const known = await knownBefore(snapshot, history, since)
  const what = isVersionName(since) ? 'version' : 'release'
  const matches = meant(known, what, since)
  const [first, second] = matches
  if (!first) {
    throw new AppError('NOT_FOUND', `no ${what} «${since}» is known to compare with`, {
      argument: 'since',
      known: known.map(asNamed),
    })
  }
  if (!second) return first
  throw new AppError('AMBIGUOUS', `${matches.length} versions are of the release «${since}»: name one`, {
    argument: 'since',
    candidates: matches.map(asNamed),
  })
}

function kindOf(id: string, then: Hashes, now: Hashes): ChangeKind | null {
  if (!then.has(id)) return 'ADDED'
  if (!now.has(id)) return 'REMOVED'
  return then.get(id) === now.get(id) ? null : 'CHANGED'
}

function changeOf(id: string, then: Hashes, now: Hashes, compare: Comparison): RecordChange[] {
  const kind = kindOf(id, then, now)
  const type = RECORD_TYPES.find((one) => one === typeOfId(id))
  if (!kind || !type) return []
  return [{ id, type, kind, hashBefore: then.get(id) ?? null, hashNow: now.get(id) ?? null, compare }]
}

const comparison =
  (known: Before, snapshot: Snapshot): Comparison =>
  async (ids) => {
    const [before, now] = await Promise.all([known.records(ids), recordsByIds(snapshot, ids)])
    return ids.map((id) => {
      const [then, today] = [before?.get(id), now.get(id)]
      return then && today ? changedFields(then, today) : null
    })
  }

/** What was added, changed and removed from a release or version to the one being read. NOT_FOUND says what is known. */
export async function changesSince(snapshot: Snapshot, history: History, since: string): Promise<Changes> {
  const known = await before(snapshot, history, since)
  const [then, now] = await Promise.all([known.hashes(), snapshot.kept('hashes', () => hashesIn(snapshot))])
  const compare = comparison(known, snapshot)
  const ids = [...new Set([...then.keys(), ...now.keys()])].sort()
  const datasets = ids.filter((id) => typeOfId(id) === 'dataset')
  return {
    since: asNamed(known),
    datasetChanged: datasets.some((id) => kindOf(id, then, now) !== null),
    records: ids.flatMap((id) => changeOf(id, then, now, compare)),
  }
}

export interface ChangeCount {
  readonly kind: ChangeKind
  readonly type: RecordType
  readonly count: number
}

/** By kind, then by type; none that is 0. */
export function countsOf({ records }: Changes): ChangeCount[] {
  const count = (kind: ChangeKind, type: RecordType) =>
    records.filter((change) => change.kind === kind && change.type === type).length
  return CHANGE_KINDS.flatMap((kind) =>
    RECORD_TYPES.map((type) => ({ kind, type, count: count(kind, type) })),
  ).filter(({ count }) => count > 0)
}

export interface ChangeFilter {
  readonly kind?: readonly ChangeKind[] | null | undefined
  readonly type?: readonly RecordType[] | null | undefined
}

export const changePage = (
  { records }: Changes,
  { kind, type, ...page }: ChangeFilter & PageArguments,
): Page<RecordChange> =>
  sortedPage(
    records.filter(
      (change) =>
        (kind ?? [change.kind]).includes(change.kind) && (type ?? [change.type]).includes(change.type),
    ),
    page,
  )
