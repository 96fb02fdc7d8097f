'use client'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { Fit, SheetSize } from '@/domain/catalogue/fit'
import { matterDeskWords as words } from '@/i18n/matterDesk'
import { measureSheetPage } from '@/printing/measure'
import { sheetStyles } from '@/printing/sheet/styles'
import { useAnswer } from './useDraft'

const paper = { width: 794, height: 1123 }

const documentOf = (html: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>html,body{margin:0;background:#fff}${sheetStyles}</style></head><body>${html}</body></html>`

interface Props {
  data: Record<string, unknown> | null
  language: 'zh' | 'en'
}

/**
 * The sheet as it would print, beside the form, with how full the page is and at which type size. Drawn anew
 * with each answer, not with each key.
 */
export const SheetPreview = memo(function SheetPreview({ data, language }: Props) {
  const [size, setSize] = useState<SheetSize>('a4')
  const [fit, setFit] = useState<Fit | null>(null)
  const [width, setWidth] = useState(320)
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const body = useMemo(() => data && { data, size }, [data, size])
  const { answer } = useAnswer<{ html: string }>('/api/matters/preview-sheet', body)

  useEffect(() => {
    if (!box.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [answer])

  const measure = () => {
    const root = frame.current?.contentDocument?.querySelector<HTMLElement>('.sheet')
    if (root) setFit(measureSheetPage(root))
  }

  if (!answer) return null
  const scale = width / paper.width
  const pages = size === 'large' ? 2 : 1
  return (
    <section className="matter-desk__preview">
      <h3>{words.preview[language]}</h3>
      <div className="matter-desk__buttons">
        {(['a4', 'large'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={size === one} onClick={() => setSize(one)}>
            {words[one][language]}
          </button>
        ))}
      </div>
      {fit && <FitMeter fit={fit} language={language} />}
      <div
        ref={box}
        className="matter-desk__paper"
        style={{ height: paper.height * scale * pages }}
      >
        <iframe
          ref={frame}
          title={words.preview[language]}
          sandbox="allow-same-origin"
          srcDoc={documentOf(answer.html)}
          onLoad={measure}
          style={{
            width: paper.width,
            height: paper.height * pages,
            transform: `scale(${scale})`,
          }}
        />
      </div>
      <p className="matter-desk__note">{words.previewNote[language]}</p>
    </section>
  )
})

function FitMeter({ fit, language }: { fit: Fit; language: 'zh' | 'en' }) {
  const percent = Math.round(Math.min(1, fit.fill) * 100)
  const said = `${words.fits[language]} ${percent}%，${words.type[language]} ${fit.bodyPt} ${words.points[language]}`
  return (
    <div className="matter-desk__meter">
      <meter min={0} max={100} value={fit.fits ? percent : 100} aria-label={words.fits[language]} />
      {fit.fits ? (
        <p>{said}</p>
      ) : (
        <p className="matter-desk__late">
          {words.tooLong[language]}
          {fit.tooLong &&
            `「${fit.tooLong.sectionTitle}」 ${fit.tooLong.lines} ${words.lines[language]}`}
        </p>
      )}
    </div>
  )
}
