import { resolve } from 'node:path'
import type { Store } from './config.ts'
import { within } from './graph/deadline.ts'
import { openEmbeddedFolder } from './graph/embedded/folder.ts'
import { openEmbeddedMemory } from './graph/embedded/memory.ts'
import type { Graph } from './graph/graph.ts'
import { openNeo4j } from './graph/neo4j/neo4j.ts'
import { importDataset } from './import/import.ts'
import { packageFile } from './package-files.ts'

/** Opens the store that the configuration names; one in memory is empty until loadMemory. The only place that knows engines. */
export function openGraph(store: Store): Graph {
  if (store.kind === 'neo4j') return openNeo4j(store)
  return store.kind === 'folder' ? openEmbeddedFolder(resolve(store.folder)) : openEmbeddedMemory()
}

/** A graph in memory begins empty at each start: loads the configured dataset into it. Nothing to do for other stores. */
export async function loadMemory(graph: Graph, store: Store): Promise<void> {
  if (store.kind === 'memory')
    await importDataset(graph, [store.dataset ? resolve(store.dataset) : packageFile('seeds')])
}

const CLOSE_MS = 3_000

/**
 * Closes the graph as the last thing of a process. A Neo4j that has fallen silent answers no goodbye, and would hold
 * the process up: it ends all the same.
 */
export async function closeAtEnd(graph: Graph): Promise<void> {
  await within(CLOSE_MS, graph.close()).catch(() => undefined)
  setTimeout(() => process.exit(), CLOSE_MS / 10).unref()
}
