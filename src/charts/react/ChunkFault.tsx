import type { Translator } from '../../i18n/translate.ts'

/** What to do where a part of the program did not come: it is said, and the page can be loaded anew. */
export function ChunkFault({ translator }: { readonly translator: Translator }) {
  return (
    <>
      {translator.t('chunk.what')}{' '}
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => location.reload()}
      >
        {translator.t('chunk.reload')}
      </button>
    </>
  )
}
