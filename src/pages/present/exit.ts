/** The number of attempts to find the new page's heading, and their interval in ms. */
const MAX_ATTEMPTS = 100
const INTERVAL_MS = 20

/**
 * Leaves the presentation for a page of the shell, and focuses its heading when it is rendered. The
 * presentation has no shell that does so.
 */
export function exitTo(path: string, navigate: (path: string) => void): void {
  navigate(path)
  let attemptsLeft = MAX_ATTEMPTS
  const focusHeading = () => {
    const heading = document.querySelector<HTMLElement>('#main h1')
    if (heading) {
      heading.tabIndex = -1
      heading.focus()
    } else if (attemptsLeft-- > 0) setTimeout(focusHeading, INTERVAL_MS)
  }
  setTimeout(focusHeading, INTERVAL_MS)
}
