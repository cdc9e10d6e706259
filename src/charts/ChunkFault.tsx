import type { Words } from '../words/words.ts'

/** What to do where a part of the program did not come: it is said, and the page can be loaded anew. */
export function ChunkFault({ words }: { readonly words: Words }) {
  return (
    <>
      {words.say('chunk.what')}{' '}
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => location.reload()}
      >
        {words.say('chunk.reload')}
      </button>
    </>
  )
}
