import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Proxy {
  readonly uri: string
  /** Keeps connections open and passes nothing on. */
  silent(): void
  /** Drops all connections and refuses new ones. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Stands between a client and a server, so that the way there can be broken. */
export const openProxy = async (target: string): Promise<Proxy> => {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let state: 'open' | 'silent' | 'cut' = 'open'
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on('data', (data) => state === 'open' && to.write(data))
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
  }
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    pass(near, far)
    pass(far, near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const drop = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const address = server.address()
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : address}`,
    silent: () => {
      state = 'silent'
    },
    cut: () => {
      state = 'cut'
      drop()
    },
    mend: () => {
      state = 'open'
    },
    close: async () => {
      drop()
      server.close()
    },
  }
}
