/**
 * Shows the error text of index.html, since the messages did not load. Its buttons retry. Returns a
 * function that hides it.
 */
export function showStartupError(retry: () => void): () => void {
  const { dataset } = document.documentElement
  dataset['start'] = 'failed'
  const buttons = document.querySelectorAll<HTMLElement>('.start-fault button')
  for (const button of buttons) {
    // Hidden in index.html, where no script handles the click.
    button.hidden = false
    button.addEventListener('click', retry)
  }
  return () => {
    delete dataset['start']
    for (const button of buttons) button.removeEventListener('click', retry)
  }
}
