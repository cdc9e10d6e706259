// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { DataCache } from '../../../src/app/offline/dataCache.ts'
import { encodeRecordsSnapshot } from '../../../src/datapackage/snapshot/recordsSnapshot.ts'
import { encodeSnapshot } from '../../../src/datapackage/snapshot/snapshot.ts'
import { findCachedState } from '../../../src/datapackage/worker/cachedState.ts'
import { answerRequest } from '../../../src/datapackage/worker/packageRequest.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import type { LoadedFiles, WorkerResponse } from '../../../src/datapackage/worker/workerMessages.ts'
import { load } from '../../../src/app/loading/load.ts'
import type { Loaded } from '../../../src/app/state/store.ts'
import { memoryCaches } from '../offline/memoryCaches.ts'
import { manifestWith, memorySource, METADATA } from '../../builders/memoryPackage.ts'

const SITE = 'https://host.example/york/'
const FIGURES = 'housing/2025.csv'
const SHEET = 'recommendations.csv'

const PACKAGE: Readonly<Record<string, string>> = {
  ...METADATA,
  'datapackage.json': manifestWith(FIGURES, 'health/2025.csv', SHEET, 'housing/2025.md'),
  [FIGURES]:
    'indicator,period,value,note\nrough-sleeping,2024,11,\nrough-sleeping,2025,9,Counted in autumn\n',
  'health/2025.csv': 'indicator,period,value\nlife-expectancy,2025,81\n',
  [SHEET]: 'id,edition,recommendation,origin\nR1,2025,Build homes.,UPR\n',
  'housing/2025.md': 'More homes were built.\n\nRents rose all the same.\n',
}

/** A faulty response of a host; null: the correct file. */
type Trouble = (path: string, text: string) => Response | 'no answer' | null

const getBytes = (text: string) => new TextEncoder().encode(text)
const PAGE = '<!doctype html><html lang="en"><body>One moment, please</body></html>'

/** A response body that is cut off. */
function createCutOffBody(text: string): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(getBytes(text.slice(0, 20)))
      controller.error(new TypeError('network error'))
    },
  })
  return new Response(body)
}

const KINDS: Readonly<Record<string, (text: string) => Response>> = {
  'status 500': () => new Response('Internal error', { status: 500 }),
  'status 503 with a page': () => new Response(PAGE, { status: 503 }),
  'status 429': () => new Response('Slow down', { status: 429 }),
  'status 403': () => new Response('Forbidden', { status: 403 }),
  'a page with status 200': () => new Response(PAGE),
  'a body that breaks off': createCutOffBody,
  'a length longer than the body': (text) =>
    new Response(text.slice(0, 30), { headers: { 'content-length': String(text.length) } }),
  'a packed body that ends too soon, its length right': (text) =>
    new Response(getBytes(text).subarray(0, text.length - 8), {
      headers: { 'content-encoding': 'gzip', 'content-length': '44' },
    }),
}

/** A browser with its cache; each visit runs the real loading, worker and service worker code. */
function browser(copies: Readonly<Record<string, string>>) {
  const caches = memoryCaches()
  let [minute, controlled] = [0, false]
  const server = { files: PACKAGE, trouble: (() => null) as Trouble }
  const ask = (async (address: unknown): Promise<Response> => {
    const url = address instanceof Request ? address.url : String(address)
    const path = url.slice(SITE.length).replace('indicators/', '')
    const text = url.includes('indicators/') ? server.files[path] : copies[path]
    if (text === undefined) return new Response(null, { status: 404 })
    const answer = server.trouble(path, text) ?? new Response(text)
    if (answer === 'no answer') throw new TypeError('Failed to fetch')
    return answer
  }) as typeof fetch
  const figures = () =>
    new DataCache(
      caches,
      SITE,
      async () => 'one',
      ask,
      () => new Date(2026, 10, 30, 12, minute++),
    )

  return {
    server,
    async visit() {
      const seen: Loaded[] = []
      const stored = figures()
      const get = (url: string) =>
        controlled ? stored.answer(new Request(url), url.slice(SITE.length)) : ask(url)
      const copy = async (path: string): Promise<unknown> => {
        const response = await get(SITE + path)
        if (!response.ok) throw new Error(String(response.status))
        return response.json()
      }
      const compared = await new Promise<LoadedFiles | null>((resolve, reject) => {
        load({
          baseUrl: `${SITE}indicators/`,
          fetchSnapshot: () => copy('first-paint.json'),
          fetchRecords: () => copy('records.json'),
          waitForIdle: () => Promise.resolve(),
          show: (loaded) => seen.push(loaded),
          onCompared: resolve,
          startWorker() {
            let hear: (answer: WorkerResponse) => void = () => undefined
            return {
              listen: (heard) => void (hear = heard),
              post: (message) =>
                void answerRequest(message, {
                  fetch: get,
                  caches,
                  post: (answer) => hear(answer),
                }),
              stop: () => undefined,
            }
          },
        }).catch(reject)
      })
      if (compared) await stored.save(compared.packageHash, compared.paths)
      controlled = true
      return seen.at(-1)!
    },
    /** The signature of the cached state, and the number of its files. */
    async stored() {
      const state = await findCachedState(caches, SITE)
      return state?.packageHash ?? null
    },
  }
}

async function builtSite(files = PACKAGE) {
  const reading = await readPackage(memorySource(files))
  return {
    'first-paint.json': encodeSnapshot(reading, 'build 1'),
    'records.json': encodeRecordsSnapshot(reading, 'build 1'),
  }
}

/** What the page shows: figures and notices. */
function getShown(loaded: Loaded) {
  if (loaded.kind !== 'loaded') return loaded.kind
  const { figures, records, indicators, areas } = loaded.dataset
  return [
    Array.from(figures.value).toSorted((a, b) => a - b),
    records?.recommendations.map(({ id }) => id),
    records?.commentaries.map(({ markdown }) => markdown),
    indicators.length,
    areas.length,
  ]
}

const GOOD = [[9, 11, 81], ['R1'], [PACKAGE['housing/2025.md']], 5, 2]
const EVERY_FILE = [
  FIGURES,
  SHEET,
  'housing/2025.md',
  'rights.csv',
  'indicators.csv',
  'datapackage.json',
]

/** Responses of hosts that do not serve Markdown. */
const NOT_GIVEN_OUT = {
  'status 404': () => new Response(null, { status: 404 }),
  'status 403': KINDS['status 403']!,
  'a page with status 200': KINDS['a page with status 200']!,
}

describe.each(Object.entries(KINDS))('%s', (kind, answer) => {
  const FILES =
    kind in NOT_GIVEN_OUT ? EVERY_FILE.filter((file) => !file.endsWith('.md')) : EVERY_FILE
  const inAll: Trouble = (_path, text) => answer(text)
  const inFile =
    (file: string): Trouble =>
    (path, text) =>
      path === file ? answer(text) : null
  const inFiles: Trouble = (path, text) => (path.endsWith('.json') ? null : answer(text))

  test.each(FILES.map((file) => [file, inFile(file)] as const).concat([['all files', inFiles]]))(
    'of %s, on the first visit: keeps the built data, not shown as newer',
    async (_file, trouble) => {
      const reader = browser(await builtSite())
      reader.server.trouble = trouble
      const loaded = await reader.visit()
      expect(getShown(loaded)).toEqual(GOOD)
      expect(loaded).toMatchObject({ freshness: 'not reachable' })
      expect(await reader.stored()).toBeNull()
    },
  )

  test.each(FILES.map((file) => [file, inFile(file)] as const).concat([['everything', inAll]]))(
    'of %s, on a later visit: keeps the cached data, also offline afterwards',
    async (_file, trouble) => {
      const reader = browser(await builtSite())
      expect(await reader.visit()).toMatchObject({ freshness: 'same' })
      const before = await reader.stored()
      reader.server.trouble = trouble
      const loaded = await reader.visit()
      expect(getShown(loaded)).toEqual(GOOD)
      expect(['not reachable', 'offline']).toContain(loaded.kind === 'loaded' && loaded.freshness)
      expect(await reader.stored()).toBe(before)
      reader.server.trouble = () => 'no answer'
      expect(getShown(await reader.visit())).toEqual(GOOD)
      expect(await reader.stored()).toBe(before)
      reader.server.trouble = () => null
      expect(await reader.visit()).toMatchObject({ freshness: 'same' })
    },
  )

  test('of a combined copy while caching: keeps the earlier cache', async () => {
    const reader = browser(await builtSite())
    reader.server.trouble = inFile('records.json')
    await reader.visit()
    await reader.visit()
    expect(await reader.stored()).toBeNull()
    reader.server.trouble = () => null
    await reader.visit()
    reader.server.trouble = () => 'no answer'
    expect(getShown(await reader.visit())).toEqual(GOOD)
  })
})

describe.each(Object.entries(NOT_GIVEN_OUT))(
  'a host that answers %s to Markdown',
  (_kind, answer) => {
    const trouble: Trouble = (path, text) => (path.endsWith('.md') ? answer(text) : null)
    const uncompared = ['housing/2025.md']

    test('keeps the built text, says so, and caches the other files', async () => {
      const reader = browser(await builtSite())
      reader.server.trouble = trouble
      const loaded = await reader.visit()
      expect(getShown(loaded)).toEqual(GOOD)
      expect(loaded).toMatchObject({ freshness: 'same', uncomparedTexts: uncompared })
      reader.server.trouble = () => 'no answer'
      const offline = await reader.visit()
      expect(getShown(offline)).toEqual(GOOD)
      expect(offline).toMatchObject({ freshness: 'offline' })
    })

    test('shows newer figures with the built text, without a problem', async () => {
      const reader = browser(await builtSite())
      reader.server.trouble = trouble
      reader.server.files = {
        ...PACKAGE,
        [FIGURES]: `${PACKAGE[FIGURES]}rough-sleeping,2023,13,\n`,
      }
      const loaded = await reader.visit()
      expect(getShown(loaded)).toEqual([[9, 11, 13, 81], ...GOOD.slice(1)])
      expect(loaded).toMatchObject({
        freshness: 'newer figures shown',
        uncomparedTexts: uncompared,
      })
      const problems = loaded.kind === 'loaded' ? loaded.dataset.problems : []
      expect(problems.filter(({ file }) => file === 'housing/2025.md')).toEqual([])
    })

    test('does not replace cached texts', async () => {
      const reader = browser(await builtSite())
      await reader.visit()
      const before = await reader.stored()
      reader.server.trouble = trouble
      expect(await reader.visit()).toMatchObject({ freshness: 'same', uncomparedTexts: uncompared })
      expect(await reader.stored()).toBe(before)
    })

    test('is unreachable if the built records are also missing', async () => {
      const reader = browser({ 'first-paint.json': (await builtSite())['first-paint.json'] })
      reader.server.trouble = trouble
      expect(await reader.visit()).toMatchObject({
        freshness: 'not reachable',
        unreadFiles: uncompared,
      })
    })

    test('without a built copy is a problem of the package', async () => {
      const reader = browser({})
      reader.server.trouble = trouble
      const loaded = await reader.visit()
      const problems = loaded.kind === 'loaded' ? loaded.dataset.problems : []
      expect(problems.filter(({ file }) => file === 'housing/2025.md')).toHaveLength(1)
    })
  },
)

describe('real changes are shown', () => {
  const newer = (changes: Readonly<Record<string, string | null>>) => {
    const files: Record<string, string> = { ...PACKAGE }
    for (const [path, text] of Object.entries(changes))
      if (text === null) delete files[path]
      else files[path] = text
    return files
  }

  async function after(changes: Readonly<Record<string, string | null>>) {
    const reader = browser(await builtSite())
    reader.server.files = newer(changes)
    return reader.visit()
  }

  test('newer figures in a file without a final line end', async () => {
    const loaded = await after({ [FIGURES]: `${PACKAGE[FIGURES]}rough-sleeping,2023,13,` })
    expect(loaded).toMatchObject({ freshness: 'newer figures shown' })
    expect(getShown(loaded)[0]).toEqual([9, 11, 13, 81])
  })

  test('a removed figure: the file is shorter and complete', async () => {
    const loaded = await after({ [FIGURES]: 'indicator,period,value\nrough-sleeping,2024,11\n' })
    expect(loaded).toMatchObject({ freshness: 'newer figures shown' })
    expect(getShown(loaded)[0]).toEqual([11, 81])
  })

  test('a file removed from the package', async () => {
    const loaded = await after({
      [SHEET]: null,
      'datapackage.json': manifestWith(FIGURES, 'health/2025.csv', 'housing/2025.md'),
    })
    expect(loaded).toMatchObject({ freshness: 'newer figures shown' })
  })

  test('an unlisted draft file, removed again', async () => {
    const draft = { ...PACKAGE, 'housing/2026.csv': PACKAGE['health/2025.csv']! }
    const reader = browser(await builtSite(draft))
    expect(await reader.visit()).toMatchObject({ freshness: 'newer figures shown' })
  })

  test('a file that never existed hides no newer figure', async () => {
    const files = newer({ 'health/2025.csv': null })
    const reader = browser(await builtSite(files))
    reader.server.files = { ...files, [FIGURES]: `${PACKAGE[FIGURES]}rough-sleeping,2023,13,\n` }
    expect(await reader.visit()).toMatchObject({ freshness: 'newer figures shown' })
  })
})

test('the page lists the files that failed to load', async () => {
  const reader = browser(await builtSite())
  reader.server.trouble = (path, text) =>
    path === FIGURES || path === SHEET ? createCutOffBody(text) : null
  expect(await reader.visit()).toMatchObject({ unreadFiles: [FIGURES, SHEET] })
})

test('without a built copy shows the loaded files but does not cache them', async () => {
  const reader = browser({})
  reader.server.trouble = (path) => (path === SHEET ? new Response('', { status: 502 }) : null)
  const loaded = await reader.visit()
  expect(loaded).toMatchObject({ freshness: 'not reachable', unreadFiles: [SHEET] })
  expect(getShown(loaded)[0]).toEqual([9, 11, 81])
  expect(await reader.stored()).toBeNull()
})

test('reports an exception in the worker', async () => {
  const answers: WorkerResponse[] = []
  await answerRequest(
    { baseUrl: `${SITE}indicators/`, knownDigests: {} },
    {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      caches: memoryCaches(),
      post(answer) {
        if (answer.kind === 'read') throw new DOMException('could not be cloned', 'DataCloneError')
        answers.push(answer)
      },
    },
  )
  expect(answers.at(-1)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('could not be cloned'),
  })
})
