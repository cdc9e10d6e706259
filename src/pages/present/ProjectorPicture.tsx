import { useLayoutEffect, useRef, useState } from 'react'
import { SvgView } from '../../charts/react/SvgView.tsx'
import { PROJECTOR_TEXT_SIZE } from '../../charts/svg/projectorTheme.ts'
import type { SlideBody } from '../../report/slides/slide.ts'
import { slidePicture } from '../../report/slides/slidePicture.ts'

/** The width of a slide at which text has the size `ROOM_TEXT`. */
const SLIDE_WIDTH = 1280
const SLIDE_HEIGHT = 720

/** The picture of a slide, drawn for its available space. */
export function ProjectorPicture(props: { readonly body: SlideBody; readonly id: string }) {
  const { body, id } = props
  const containerRef = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number; textSize: number } | null>(null)
  useLayoutEffect(() => {
    const container = containerRef.current
    if (!container) return
    const measure = () => {
      const slide = container.closest('.slide-frame')?.getBoundingClientRect()
      const { clientWidth: width, clientHeight: height } = container
      if (!slide || width === 0 || height === 0) return
      const unit = Math.min(slide.width / SLIDE_WIDTH, slide.height / SLIDE_HEIGHT)
      const next = { width, height, textSize: PROJECTOR_TEXT_SIZE * unit }
      setSize((before) =>
        before?.width === width && before.height === height && before.textSize === next.textSize
          ? before
          : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(container)
    return () => observer.disconnect()
  }, [])
  const tree = size && slidePicture(body, size, id)
  return (
    <div className="slide-picture" ref={containerRef}>
      {tree && <SvgView tree={tree} />}
    </div>
  )
}
