import { useLayoutEffect, useRef, useState } from 'react'
import { SvgView } from '../../charts/SvgView.tsx'
import { ROOM_TEXT } from '../../charts/svg/room/roomLook.ts'
import type { SlideBody } from '../../report/slides/slide.ts'
import { slidePicture } from '../../report/slides/slidePicture.ts'

/** The width of a slide at which text has the size `ROOM_TEXT`. */
const SLIDE_WIDTH = 1280
const SLIDE_HEIGHT = 720

/** The picture of a slide, drawn for its available space. */
export function RoomPicture(props: { readonly body: SlideBody; readonly id: string }) {
  const { body, id } = props
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number; textSize: number } | null>(null)
  useLayoutEffect(() => {
    const box = place.current
    if (!box) return
    const measure = () => {
      const slide = box.closest('.slide-frame')?.getBoundingClientRect()
      const { clientWidth: width, clientHeight: height } = box
      if (!slide || width === 0 || height === 0) return
      const unit = Math.min(slide.width / SLIDE_WIDTH, slide.height / SLIDE_HEIGHT)
      const next = { width, height, textSize: ROOM_TEXT * unit }
      setSize((before) =>
        before?.width === width && before.height === height && before.textSize === next.textSize
          ? before
          : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  const tree = size && slidePicture(body, size, id)
  return (
    <div className="slide-picture" ref={place}>
      {tree && <SvgView tree={tree} />}
    </div>
  )
}
