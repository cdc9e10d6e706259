/**
 * Opens every `<details>` while the page is printed and closes it afterwards. print.css does the same
 * in browsers with `::details-content` (Safari since 18.4).
 */
export function openDetailsForPrint(printedWindow: Window): void {
  const opened = new Set<HTMLDetailsElement>()
  printedWindow.addEventListener('beforeprint', () => {
    for (const details of printedWindow.document.querySelectorAll<HTMLDetailsElement>(
      'details:not([open])',
    )) {
      details.open = true
      opened.add(details)
    }
  })
  printedWindow.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened.clear()
  })
}
