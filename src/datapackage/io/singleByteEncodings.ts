import { WINDOWS_80_TO_9F } from '../../model/controlCharacters.ts'

/** Single-byte encodings. */
export type SingleByteEncoding = 'windows-1252' | 'macintosh' | 'cp850'

const NONE = '\ufffd'

/**
 * Characters of the bytes 80 to FF. Own tables, since Node 20 decodes 80 to 9F of windows-1252 as control
 * characters, unlike newer versions and browsers, and no engine supports code page 850.
 */
const HIGH_BYTES: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252':
    WINDOWS_80_TO_9F +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ' +
    `${NONE}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ`,
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

/** The character of a byte; U+FFFD where undefined, as five of windows-1252. */
export function decodeByte(byte: number, encoding: SingleByteEncoding): string {
  return byte < 0x80 ? String.fromCharCode(byte) : HIGH_BYTES[encoding][byte - 0x80]!
}

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const table = Uint16Array.from({ length: 256 }, (_, byte) =>
    decodeByte(byte, encoding).charCodeAt(0),
  )
  const utf16 = new DataView(new ArrayBuffer(bytes.length * 2))
  for (const [index, byte] of bytes.entries()) utf16.setUint16(index * 2, table[byte]!, true)
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(utf16)
}
