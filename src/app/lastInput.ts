/**
 * Notes on the root element whether the reader used a pointer or a key last. Where a click led to a
 * heading, no ring is drawn round it (page.css); where a key did, the ring says where the reader is.
 */
export function noteLastInput(): void {
  const note = (kind: string) => () => {
    document.documentElement.dataset['input'] = kind
  }
  document.addEventListener('pointerdown', note('pointer'), true)
  document.addEventListener('keydown', note('keyboard'), true)
}
