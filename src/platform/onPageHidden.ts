/**
 * Calls back when the page is hidden or left: on a phone this is the last event that a page gets
 * (`beforeunload` does not fire on iOS). Returns a function that unsubscribes.
 */
export function onPageHidden(callback: () => void): () => void {
  const onVisibilityChange = () => {
    if (document.visibilityState === 'hidden') callback()
  }
  window.addEventListener('pagehide', callback)
  document.addEventListener('visibilitychange', onVisibilityChange)
  return () => {
    window.removeEventListener('pagehide', callback)
    document.removeEventListener('visibilitychange', onVisibilityChange)
  }
}
