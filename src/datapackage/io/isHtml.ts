const OPENING = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** Whether a text is an HTML page. Static hosts send one, often with status 200, for a missing file. */
export function isHtml(text: string): boolean {
  return OPENING.test(text.slice(0, 2000))
}

/** The same for bytes: the start of an HTML page is ASCII in all common encodings. */
export function isHtmlBytes(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, 2000).filter((byte) => byte !== 0 && byte < 0x80)
  return isHtml(String.fromCharCode(...opening))
}
