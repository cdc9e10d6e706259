/**
 * The result of `ask`, or `otherwise` if the browser lacks the feature or denies it. Checking that the
 * name exists is not enough: with cookies blocked Firefox throws at `new BroadcastChannel`, other
 * browsers at `localStorage`.
 */
export function attempt<Value, Fallback>(run: () => Value, fallback: Fallback): Value | Fallback {
  try {
    return run()
  } catch {
    return fallback
  }
}

/** The asynchronous version of `attempt`. */
export async function attemptAsync<Value, Fallback>(
  run: () => Promise<Value>,
  fallback: Fallback,
): Promise<Value | Fallback> {
  try {
    return await run()
  } catch {
    return fallback
  }
}

/** The text that localStorage has under a key; null for none or if storage is denied. */
export function readStoredText(key: string): string | null {
  return attempt(() => localStorage.getItem(key), null)
}

/** Stores a text, or removes it if null; false if storage is denied or full. */
export function writeStoredText(key: string, text: string | null): boolean {
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
