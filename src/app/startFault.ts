/**
 * Shows the sentence of index.html at once: nothing can be said in words that have to be loaded. Its
 * buttons try again. Returns what takes it away.
 */
export function showStartFault(again: () => void): () => void {
  const { dataset } = document.documentElement
  dataset['start'] = 'failed'
  const buttons = document.querySelectorAll<HTMLElement>('.start-fault button')
  for (const button of buttons) {
    // Hidden in index.html: without the program nothing hears a click.
    button.hidden = false
    button.addEventListener('click', again)
  }
  return () => {
    delete dataset['start']
    for (const button of buttons) button.removeEventListener('click', again)
  }
}
