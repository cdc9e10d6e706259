import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { digestOf } from '../../src/package/digest.ts'

/**
 * For an engine whose protocol reports no errors: a copy of a built site of which every page keeps
 * its own from its first line on, in `window.recordedErrors`. The service worker stores the changed
 * page as it would the built one.
 */
export async function copyWithRecorder(site: string, copy: string): Promise<void> {
  await cp(site, copy, { recursive: true })
  const before = await readFile(join(copy, 'index.html'), 'utf8')
  const after = withRecorder(before)
  await writeFile(join(copy, 'index.html'), after)
  const worker = await readFile(join(copy, 'sw.js'), 'utf8')
  const [digest, newDigest] = [before, after].map((html) =>
    digestOf(new TextEncoder().encode(html)),
  ) as [string, string]
  if (!worker.includes(digest)) throw new Error('sw.js lacks the digest of index.html')
  await writeFile(join(copy, 'sw.js'), worker.replaceAll(digest, newDigest))
}

/** A page with the recorder before its policy, which would refuse it. */
function withRecorder(html: string): string {
  if (!/<head>/.test(html)) throw new Error('the page has no <head>')
  return html.replace('<head>', `<head><script>(${record.toString()})()</script>`)
}

/** A page from the disk with a recorder of its errors, in the same folder. */
export async function recordingCopy(address: string): Promise<string> {
  const url = new URL(address)
  const path = fileURLToPath(new URL(url.pathname, 'file:'))
  const copy = join(dirname(path), `recording-${basename(path)}`)
  await writeFile(copy, withRecorder(await readFile(path, 'utf8')))
  return pathToFileURL(copy).href + url.hash
}

/** Runs in the page. */
function record(): void {
  const errors: string[] = []
  Object.assign(window, { recordedErrors: errors })
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof Element) errors.push(`not loaded: ${event.target.outerHTML}`)
      // An observer whose next call comes a frame later is no exception; the protocols say nothing of it.
      else if (!event.message.startsWith('ResizeObserver loop'))
        errors.push(`uncaught: ${event.message}`)
    },
    // Of a file that is missing the window hears in this phase only.
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
