#!/usr/bin/env node
import { createServer } from 'node:http'
import { pino } from 'pino'
import { loadMemory, openGraph } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { AppError } from './errors.ts'
import { createService } from './http/service.ts'

const DRAIN_LIMIT = 15_000

async function serve({ host, port, logLevel, store }: Config): Promise<void> {
  const log = pino({ level: logLevel })
  const graph = openGraph(store)
  await loadMemory(graph, store)
  let draining = false
  const server = createServer(createService({ graph, log, isDraining: () => draining }))
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  server.on('error', (error) => {
    log.fatal({ err: error }, `cannot listen on ${host}:${port}`)
    process.exitCode = 1
    void graph.close()
  })
  server.listen(port, host, () => {
    const address = server.address()
    const bound = typeof address === 'object' && address ? address.port : port
    log.info(
      { host, port: bound, graph: graph.description },
      `lienket is at http://${host.includes(':') ? `[${host}]` : host}:${bound}/graphql`,
    )
  })
  const stop = (signal: string) => {
    if (draining) return
    draining = true
    log.info({ signal }, 'finishing the requests under way')
    setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT).unref()
    server.close(() => void graph.close().then(() => log.info('stopped')))
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  await serve(readConfig())
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
}
