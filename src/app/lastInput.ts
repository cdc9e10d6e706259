/**
 * Records the last input (pointer or keyboard) on the root element. A heading focused after a click
 * shows no focus ring; after a key press it does (page.css).
 */
export function noteLastInput(): void {
  const note = (kind: string) => () => {
    document.documentElement.dataset['input'] = kind
  }
  document.addEventListener('pointerdown', note('pointer'), true)
  document.addEventListener('keydown', note('keyboard'), true)
}
