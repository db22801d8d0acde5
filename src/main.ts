#!/usr/bin/env node
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type Logger, pino } from 'pino'
import { closeAtEnd, loadMemory, openGraph } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { AppError } from './errors.ts'
import { refusesAddress } from './http/address.ts'
import { createService, type Service } from './http/service.ts'

const DRAIN_LIMIT = 15_000
const SILENCE_LIMIT = 100

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; set PORT to another',
  EACCES: 'this user may not use the port; set PORT to one above 1023',
  EADDRNOTAVAIL: 'this machine does not have the address; set HOST to one that it has',
}

async function listen(server: Server, { host, port }: Config): Promise<number> {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new AppError('BAD_CONFIG', `cannot listen on ${host}:${port}: ${WHY[code] ?? message}`, {}, error)
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

/** Answers what is under way, says so to clients that would keep their connection, and closes. */
function closed({ server, open, silent }: TrackingServer): Promise<void> {
  for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close')
  // Node waits for a connection on which nothing was ever asked. One that was made just now may be about to ask.
  setTimeout(() => {
    for (const socket of silent) if (socket.bytesRead === 0) socket.destroy()
  }, SILENCE_LIMIT).unref()
  setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT).unref()
  return new Promise((resolve) => server.close(() => resolve()))
}

interface TrackingServer {
  readonly server: Server
  /** Answers that are still to come. */
  readonly open: ReadonlySet<ServerResponse>
  /** Connections that have not asked for anything. */
  readonly silent: ReadonlySet<Socket>
}

function trackingServer(service: Service, log: Logger, isDraining: () => boolean): TrackingServer {
  const open = new Set<ServerResponse>()
  const silent = new Set<Socket>()
  const server = createServer((request, response) => {
    silent.delete(request.socket)
    if (isDraining()) response.setHeader('connection', 'close')
    open.add(response)
    response.once('close', () => open.delete(response))
    if (!refusesAddress(request, response, log)) void service(request, response)
  })
  server.on('connection', (socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  return { server, open, silent }
}

async function serve(config: Config): Promise<void> {
  const { host, logLevel, store, door, baseIri } = config
  const log = pino({ level: logLevel })
  const graph = openGraph(store)
  await loadMemory(graph, store)
  let draining = false
  const isDraining = () => draining
  const tracking = trackingServer(createService({ graph, log, isDraining, door, baseIri }), log, isDraining)
  const { server } = tracking
  const stop = async (signal: string) => {
    if (draining) return
    draining = true
    log.info({ signal }, 'finishing the requests under way')
    await closed(tracking)
    await closeAtEnd(graph)
    log.info('stopped')
  }
  const port = await listen(server, config).finally(() => (server.listening ? undefined : graph.close()))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`
  log.info({ host, port, graph: graph.description }, `lienket is at ${at}`)
}

try {
  await serve(readConfig())
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
}
