import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import { MANIFEST } from '../datapackage/manifest.ts'
import {
  SNAPSHOT_FILE,
  PACKAGE_PATH,
  RECORDS_FILE,
  createCityCache,
  type CityFiles,
} from './cityFiles.ts'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Replaces the service worker: saved files must show after a reload, so nothing may be cached. Also
 * unregisters the worker of a built site on the same port.
 */
const UNREGISTERING_WORKER = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', () => self.registration.unregister())
`

/**
 * Middleware that serves a city's package from its folder, so that saved files show after a reload: the
 * files, the completed manifest and the combined copies, rebuilt when needed.
 */
export function createLivePackage(
  folder: string,
  getCityFiles: () => Promise<CityFiles> = createCityCache(folder),
): Middleware {
  const prefix = `/${PACKAGE_PATH}/`
  const builtFiles = new Map<string, 'manifest' | 'snapshot' | 'records'>([
    [prefix + MANIFEST, 'manifest'],
    [`/${SNAPSHOT_FILE}`, 'snapshot'],
    [`/${RECORDS_FILE}`, 'records'],
  ])
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  })
  return (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const part = builtFiles.get(path)
    if (part)
      getCityFiles()
        .then((city) => sendJson(response, city[part]))
        .catch((error: unknown) => sendError(response, error))
    else if (path === '/sw.js') {
      response.setHeader('Cache-Control', 'no-cache')
      response.setHeader('Content-Type', 'text/javascript')
      response.end(UNREGISTERING_WORKER)
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

function sendError(response: ServerResponse, error: unknown): void {
  response.statusCode = 500
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(`500: ${String(error)}\n`)
}
