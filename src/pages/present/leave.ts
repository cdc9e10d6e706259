/** The number of attempts to find the new page's heading, and their interval in ms. */
const TRIES = 100
const APART = 20

/**
 * Leaves the presentation for a page of the shell, and focuses its heading when it is rendered. The
 * presentation has no shell that does so.
 */
export function leaveTo(path: string, go: (path: string) => void): void {
  go(path)
  let left = TRIES
  const look = () => {
    const heading = document.querySelector<HTMLElement>('#main h1')
    if (heading) {
      heading.tabIndex = -1
      heading.focus()
    } else if (left-- > 0) setTimeout(look, APART)
  }
  setTimeout(look, APART)
}
