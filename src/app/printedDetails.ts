/**
 * Opens every `<details>` while the page is printed and closes it afterwards. print.css does the same
 * in browsers with `::details-content` (Safari since 18.4).
 */
export function openDetailsOnPaper(page: Window): void {
  const opened = new Set<HTMLDetailsElement>()
  page.addEventListener('beforeprint', () => {
    for (const details of page.document.querySelectorAll<HTMLDetailsElement>(
      'details:not([open])',
    )) {
      details.open = true
      opened.add(details)
    }
  })
  page.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened.clear()
  })
}
