/**
 * What the browser answers, or `otherwise` where it lacks a capability or refuses it. That a name exists
 * says nothing: with cookies blocked Firefox throws at `new BroadcastChannel`, others at `localStorage`.
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

/** The same of an answer that comes later. */
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

/** The text that the browser stores under a key; null for none, or where it stores nothing. */
export function storedText(key: string): string | null {
  return attempt(() => localStorage.getItem(key), null)
}

/** Stores a text, or removes it where it is null; false where the browser refuses or has no room. */
export function storeText(key: string, text: string | null): boolean {
  return attempt(() => {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  }, false)
}

/** A channel between windows of this browser; null where it has none or refuses them. */
export function openChannel(name: string): BroadcastChannel | null {
  return attempt(() => new BroadcastChannel(name), null)
}
