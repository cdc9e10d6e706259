/**
 * The browser's answer, or `otherwise` if it lacks a capability or refuses it. The existence of a name does not
 * prove a capability: with cookies blocked, Firefox throws at `new BroadcastChannel`, other browsers at
 * `localStorage`.
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

/** The same for a promise. */
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

/** The text stored under a key; null for none, or if the browser stores nothing. */
export function storedText(key: string): string | null {
  return attempt(() => localStorage.getItem(key), null)
}

/** Stores a text, or removes it if null; false if the browser refuses or is full. */
export function storeText(key: string, text: string | null): boolean {
  return attempt(() => {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  }, false)
}

/** A channel between windows of this browser; null if the browser has none or refuses it. */
export function openChannel(name: string): BroadcastChannel | null {
  return attempt(() => new BroadcastChannel(name), null)
}
