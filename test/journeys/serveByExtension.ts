import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { ServedSite } from '../../src/build/staticServer.ts'

export interface HostRules {
  /** Media type by file extension, with the dot. */
  readonly types: ReadonlyMap<string, string>
  /** Media type of all other extensions; null: the host answers 404. */
  readonly defaultType: string | null
}

/**
 * The file extensions of a site that IIS supports by default: the mimeMap entries of staticContent in the
 * applicationHost.config that Microsoft ships with IIS 10 (it has neither .md nor .webmanifest nor .br). An ending
 * without an entry is answered with 404.3:
 * https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap
 */
export const IIS: HostRules = {
  types: new Map([
    ['.css', 'text/css'],
    ['.csv', 'application/octet-stream'],
    ['.gz', 'application/x-gzip'],
    ['.html', 'text/html'],
    ['.js', 'application/javascript'],
    ['.json', 'application/json'],
    ['.png', 'image/png'],
    ['.svg', 'image/svg+xml'],
    ['.txt', 'text/plain'],
    ['.woff', 'font/x-woff'],
    ['.woff2', 'application/font-woff2'],
  ]),
  defaultType: null,
}

/** The same extensions in mime.types and default_type of Debian's nginx. */
export const NGINX: HostRules = {
  types: new Map([
    ['.css', 'text/css'],
    ['.html', 'text/html'],
    ['.js', 'application/javascript'],
    ['.json', 'application/json'],
    ['.png', 'image/png'],
    ['.svg', 'image/svg+xml'],
    ['.txt', 'text/plain'],
    ['.woff', 'font/woff'],
    ['.woff2', 'font/woff2'],
  ]),
  defaultType: 'application/octet-stream',
}

/** Serves a folder with media types by file extension. */
export async function serveByExtension(folder: string, rules: HostRules): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    const type = rules.types.get(extname(path)) ?? rules.defaultType
    const sendNotFound = () =>
      response.writeHead(404, { 'content-type': 'text/html' }).end('Not found')
    if (type === null) return sendNotFound()
    readFile(join(folder, path)).then(
      (content) =>
        response
          .writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' })
          .end(content),
      sendNotFound,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
