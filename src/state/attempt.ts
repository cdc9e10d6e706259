/**
 * The result of `ask`, or `otherwise` if the browser lacks the feature or denies it. Checking that the
 * name exists is not enough: with cookies blocked Firefox throws at `new BroadcastChannel`, other
 * browsers at `localStorage`.
 */
export function attempt<Value, Otherwise>(
  ask: () => Value,
  otherwise: Otherwise,
): Value | Otherwise {
  try {
    return ask()
  } catch {
    return otherwise
  }
}

/** The asynchronous version of `attempt`. */
export async function attemptAsync<Value, Otherwise>(
  ask: () => Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await ask()
  } catch {
    return otherwise
  }
}

/** The text that localStorage has under a key; null for none or if storage is denied. */
export function storedText(key: string): string | null {
  return attempt(() => localStorage.getItem(key), null)
}

/** Stores a text, or removes it if null; false if storage is denied or full. */
export function storeText(key: string, text: string | null): boolean {
  return attempt(() => {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  }, false)
}

/** A channel between windows of this browser; null if unsupported or denied. */
export function openChannel(name: string): BroadcastChannel | null {
  return attempt(() => new BroadcastChannel(name), null)
}
