/** How often, and how long apart in ms, the page behind the talk is looked for. */
const TRIES = 100
const APART = 20

/**
 * Leaves the talk for a page of the shell by a link's way and gives its heading the focus when it is
 * there: the talk has no shell that would do it.
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
