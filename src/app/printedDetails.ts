/**
 * Opens what is folded while the page is printed, and folds it again afterwards: paper cannot be
 * clicked. A style sheet does the same where the browser knows `::details-content` (print.css), which
 * Safari does since 18.4 only.
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
