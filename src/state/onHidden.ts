/**
 * Calls back when the page is hidden or left: on a phone this is the last event that a page gets
 * (`beforeunload` does not fire on iOS). Returns a function that unsubscribes.
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
