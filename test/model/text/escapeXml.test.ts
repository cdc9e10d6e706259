import { expect, test } from 'vitest'
import { escapeXml } from '../../../src/model/text/escapeXml.ts'

test('escapes what ends a text or an attribute, once', () => {
  expect(escapeXml('<a href="x">R&D &amp; it’s</a>')).toBe(
    '&lt;a href=&quot;x&quot;&gt;R&amp;D &amp;amp; it’s&lt;/a&gt;',
  )
})

test('drops characters that XML does not allow, and keeps tab and line ends', () => {
  expect(escapeXml('a\u0000b\u001fc\ufffed\te\r\nf\u{1f600}')).toBe('abcd\te\r\nf\u{1f600}')
})
