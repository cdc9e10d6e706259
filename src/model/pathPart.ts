/** Whether a text can be a new id, which stands in addresses, in names of files and in cells. */
export function isNewId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && isPathPart(text)
}

/** Names that Windows keeps for devices: no file or folder may be called so. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * Whether a text can be the name of a file or folder on every system, and so an id: not `..`, without slashes and
 * other marks that lead elsewhere or that a system forbids, without a dot or space at either end.
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
export function staysInFolder(path: string): boolean {
  return path.split('/').every(isPathPart)
}
