/** Whether a text is valid as a new id, which appears in URLs, file names and cells. */
export function isNewId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && isPathPart(text)
}

/** Device names that Windows does not allow as file or folder names. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Whether a text is valid as a file or folder name on every system, and so as an id: not `..`, no slashes or
 * other forbidden characters, no dot or space at either end.
 */
export function isPathPart(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 120 &&
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    !/[/\\:*?"<>|\u0000-\u001f\u007f]|^[.\s]|[.\s]$/.test(text) &&
    !DEVICE.test(text)
  )
}

/** Whether a relative path stays in its folder. */
export function isInsideFolder(path: string): boolean {
  return path.split('/').every(isPathPart)
}
