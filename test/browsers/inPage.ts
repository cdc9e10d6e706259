import { setTimeout as sleep } from 'node:timers/promises'
import { TIMEOUT_MS, type BrowserPage } from './driver.ts'

/** A value that can be passed to a page as JSON. */
type Argument = string | number | boolean | null | readonly Argument[]

/** The compiler's names of inner functions require this helper. */
const COMPILER_HELPER = 'const __name = (value) => value'

/** Runs a function in the page; it has access to its arguments and the page, not to its module. */
export async function evaluate<Args extends readonly Argument[], Result>(
  page: BrowserPage,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const call = `(${run.toString()})(...${JSON.stringify(args)})`
  return (await page.evaluateExpression(
    `(() => { ${COMPILER_HELPER}; return ${call} })()`,
  )) as Awaited<Result>
}

const POLL_MS = 50

/**
 * Polls the page until the function returns a truthy value, and returns it.
 * @throws Error with the description and the last value or error
 */
export async function waitFor<Args extends readonly Argument[], Result>(
  page: BrowserPage,
  what: string,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const end = performance.now() + TIMEOUT_MS
  for (let last: unknown = 'nothing'; ; await sleep(POLL_MS)) {
    try {
      const answer = await evaluate(page, run, ...args)
      if (answer) return answer
      last = answer
    } catch (error) {
      // A loading page cannot run scripts.
      last = error
    }
    if (performance.now() > end) throw new Error(`waited for ${what}: ${String(last)}`)
  }
}

/** Waits until the page is ready (src/app/useReadySignal.ts) and rendered. */
export async function settle(page: BrowserPage): Promise<void> {
  do await waitFor(page, 'a complete page', isReady)
  while (!(await evaluate(page, waitForFrames).then(() => evaluate(page, isReady))))
}

/** Runs in the page. */
function isReady(): boolean {
  return document.documentElement.dataset.ready === `/${location.hash.replace(/^#?\/?/, '')}`
}

/** Runs in the page. Work started by an action begins within two frames. */
async function waitForFrames(): Promise<void> {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((done) => {
      requestAnimationFrame(done)
    })
}

/** Reloads the page and waits until it is ready. */
export async function reload(page: BrowserPage): Promise<void> {
  await evaluate(page, () => {
    document.documentElement.dataset.before = 'yes'
    location.reload()
  })
  await waitFor(page, 'the page anew', () => document.documentElement.dataset.before === undefined)
  await settle(page)
}

/** Waits until a visible matching element contains this text. */
export async function waitForText(
  page: BrowserPage,
  selector: string,
  text: string,
): Promise<void> {
  await waitFor(
    page,
    `“${text}” in ${selector}`,
    (wanted, part) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].some(
        (one) => one.getClientRects().length > 0 && one.innerText.includes(part),
      ),
    selector,
    text,
  )
}

/** Marks the first visible matching element with exactly this text; returns a selector for it. */
export async function findByText(
  page: BrowserPage,
  selector: string,
  text: string,
): Promise<string> {
  return waitFor(
    page,
    `${selector} with “${text}”`,
    (wanted, part) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
        (one) => one.getClientRects().length > 0 && one.innerText.trim() === part,
      )
      if (!found) return ''
      const marks = document.querySelectorAll('[data-found]').length
      found.dataset.found ??= String(marks)
      return `[data-found="${found.dataset.found}"]`
    },
    selector,
    text,
  )
}

/** Clicks the first visible button, link or tab with exactly this text. */
export async function clickText(page: BrowserPage, text: string): Promise<void> {
  await page.click(await findByText(page, 'button, a, summary, label, [role=tab]', text))
}

/** Pastes text into an element by keyboard, copied from a temporary field. */
export async function paste(page: BrowserPage, selector: string, text: string): Promise<void> {
  await evaluate(
    page,
    (block) => {
      const field = document.createElement('textarea')
      field.id = 'copied-from'
      field.value = block
      document.body.append(field)
      field.focus()
      field.select()
    },
    text,
  )
  await page.press('Control+C')
  await evaluate(
    page,
    (into) => {
      document.querySelector('#copied-from')!.remove()
      document.querySelector<HTMLElement>(into)!.focus()
    },
    selector,
  )
  await page.press('Control+V')
}
