import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { MANIFEST } from '../package/manifest.ts'
import { FIRST_PAINT, PACKAGE_PATH, RECORDS, rememberedCity, type CityFiles } from './city.ts'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Replaces the service worker: saved files must show after a reload, so nothing may be cached. Also
 * unregisters the worker of a built site on the same port.
 */
const NO_WORKER = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', () => self.registration.unregister())
`

/**
 * Middleware that serves a city's package from its folder, so that saved files show after a reload: the
 * files, the completed manifest and the combined copies, rebuilt when needed.
 */
export function liveCity(
  folder: string,
  latest: () => Promise<CityFiles> = rememberedCity(folder),
): Middleware {
  const prefix = `/${PACKAGE_PATH}/`
  const made = new Map<string, 'manifest' | 'firstPaint' | 'records'>([
    [prefix + MANIFEST, 'manifest'],
    [`/${FIRST_PAINT}`, 'firstPaint'],
    [`/${RECORDS}`, 'records'],
  ])
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  })
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const part = made.get(path)
    if (part)
      latest()
        .then((city) => sendJson(response, city[part]))
        .catch((error: unknown) => fail(response, error))
    else if (path === '/sw.js') {
      response.setHeader('Cache-Control', 'no-cache')
      response.setHeader('Content-Type', 'text/javascript')
      response.end(NO_WORKER)
    } else if (path.startsWith(prefix)) {
      request.url = path.slice(prefix.length - 1)
      files(request, response, () => sendMissing(response))
    } else next()
  }
}

function sendJson(response: ServerResponse, text: string | null): void {
  if (text === null) return sendMissing(response)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', 'application/json')
  response.end(text)
}

export function sendMissing(response: ServerResponse): void {
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end('404: there is no such file\n')
}

function fail(response: ServerResponse, error: unknown): void {
  response.statusCode = 500
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(`500: ${String(error)}\n`)
}
