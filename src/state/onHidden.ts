/**
 * Calls when the page is hidden, left or put aside: on a phone that is the last that a page hears
 * (`beforeunload` does not fire on iOS). Returns what stops that.
 */
export function onHidden(hidden: () => void): () => void {
  const changed = () => {
    if (document.visibilityState === 'hidden') hidden()
  }
  window.addEventListener('pagehide', hidden)
  document.addEventListener('visibilitychange', changed)
  return () => {
    window.removeEventListener('pagehide', hidden)
    document.removeEventListener('visibilitychange', changed)
  }
}
