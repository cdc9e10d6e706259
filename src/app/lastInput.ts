/**
 * Records the last input (pointer or keyboard) on the root element. A heading focused after a click
 * shows no focus ring; after a key press it does (page.css).
 */
export function recordLastInput(): void {
  const recordInput = (kind: string) => () => {
    document.documentElement.dataset['input'] = kind
  }
  document.addEventListener('pointerdown', recordInput('pointer'), true)
  document.addEventListener('keydown', recordInput('keyboard'), true)
}
