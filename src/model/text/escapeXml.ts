/** Control characters except tab and line ends, and noncharacters: XML does not allow them. */
const INVALID = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for HTML, SVG and XML, in an element or between double quotes of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(INVALID, '').replace(/[&<>"]/g, (character) => ENTITIES[character]!)
}
