import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { computeDigest } from '../../src/datapackage/io/digest.ts'

/**
 * For an engine whose protocol reports no errors: copies a built site so that every page records
 * its errors in `window.recordedErrors`. The service worker caches the changed
 * page like the built one.
 */
export async function copyWithRecorder(site: string, copy: string): Promise<void> {
  await cp(site, copy, { recursive: true })
  const before = await readFile(join(copy, 'index.html'), 'utf8')
  const after = addRecorder(before)
  await writeFile(join(copy, 'index.html'), after)
  const worker = await readFile(join(copy, 'sw.js'), 'utf8')
  const [digest, newDigest] = [before, after].map((html) =>
    computeDigest(new TextEncoder().encode(html)),
  ) as [string, string]
  if (!worker.includes(digest)) throw new Error('sw.js lacks the digest of index.html')
  await writeFile(join(copy, 'sw.js'), worker.replaceAll(digest, newDigest))
}

/** Adds the recorder before the Content Security Policy, which would block it. */
function addRecorder(html: string): string {
  if (!/<head>/.test(html)) throw new Error('the page has no <head>')
  return html.replace('<head>', `<head><script>(${recordErrors.toString()})()</script>`)
}

/** Copies a page on disk with the recorder, into the same folder. */
export async function createRecordingCopy(address: string): Promise<string> {
  const url = new URL(address)
  const path = fileURLToPath(new URL(url.pathname, 'file:'))
  const copy = join(dirname(path), `recording-${basename(path)}`)
  await writeFile(copy, addRecorder(await readFile(path, 'utf8')))
  return pathToFileURL(copy).href + url.hash
}

/** Runs in the page. */
function recordErrors(): void {
  const errors: string[] = []
  Object.assign(window, { recordedErrors: errors })
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof Element) errors.push(`not loaded: ${event.target.outerHTML}`)
      // A delayed ResizeObserver call is not an error; other protocols do not report it.
      else if (!event.message.startsWith('ResizeObserver loop'))
        errors.push(`uncaught: ${event.message}`)
    },
    // Events of missing files reach the window in this phase only.
    { capture: true },
  )
  addEventListener('unhandledrejection', (event) =>
    errors.push(`unhandled rejection: ${String(event.reason)}`),
  )
  document.addEventListener('securitypolicyviolation', (event) =>
    errors.push(`policy breached: ${event.violatedDirective} ${event.blockedURI}`),
  )
  const { error } = console
  console.error = (...parts: unknown[]) => {
    errors.push(`console: ${parts.map(String).join(' ')}`)
    error.apply(console, parts)
  }
}
