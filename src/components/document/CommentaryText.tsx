import { markdownBlocks } from '../../report/document/markdownBlocks.ts'
import { BlockView } from './BlockView.tsx'

/** The Markdown of a working group as text, lists and links. Nothing in it becomes markup. */
export function CommentaryText({ markdown }: { readonly markdown: string }) {
  const blocks = markdownBlocks(markdown, {
    lang: undefined,
    resolveLink: (href) => (href.startsWith('#') ? { page: { kind: 'route', href } } : { href }),
  })
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}
