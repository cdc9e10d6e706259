import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import sirv from 'sirv'
import { createLivePackage, sendMissing } from './livePackage.ts'

export interface ServedSite {
  /** With a trailing slash: `http://localhost:4173/`. */
  readonly address: string
  close(): Promise<void>
}

/** How many ports to try. */
const MAX_PORT_ATTEMPTS = 50

/**
 * Serves a built site like a plain static host (HTTP/1.1, gzip, 404 for missing files). Reads files from
 * disk at each request. Uses the first free port from `port` on; 0 for any. `livePackage` serves the
 * city's package from that folder instead of the copy in the site.
 */
export async function serveSite(
  folder: string,
  port: number,
  { livePackage }: { readonly livePackage?: string } = {},
): Promise<ServedSite> {
  const compress = compression({ level: 9 })
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      // File names in assets/ contain a content hash; all other files may change.
      const isHashed = pathname.startsWith('/assets/')
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      response.setHeader('X-Content-Type-Options', 'nosniff')
    },
  })
  const city = livePackage === undefined ? null : createLivePackage(livePackage)
  const server = createServer((request, response) => {
    // Fast Brotli is larger than gzip, and plain hosts lack it.
    if (request.headers['accept-encoding']?.includes('gzip'))
      request.headers['accept-encoding'] = 'gzip'
    const serveFiles = (): void => files(request, response, () => sendMissing(response))
    // `compression` is typed for Express but does not need it.
    compress(
      request as Parameters<typeof compress>[0],
      response as Parameters<typeof compress>[1],
      () => (city ? city(request, response, serveFiles) : serveFiles()),
    )
  })
  const boundPort = await listen(server, port)
  return {
    address: `http://localhost:${boundPort}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + MAX_PORT_ATTEMPTS; port += 1) {
    if (await isTaken(server, port)) continue
    return (server.address() as AddressInfo).port
  }
  throw new Error(`The ports ${firstPort} to ${firstPort + MAX_PORT_ATTEMPTS - 1} are all taken.`)
}

/** Tries to listen; true if another program uses the port. */
function isTaken(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(true)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, 'localhost', () => {
      server.off('error', onError)
      resolve(false)
    })
  })
}
