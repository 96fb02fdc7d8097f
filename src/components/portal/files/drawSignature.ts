'use client'

/** A place on the canvas, in CSS pixels. */
export interface Point {
  x: number
  y: number
}
export type Stroke = Point[]

const lineWidth = 3.5
const padding = 10

/** Draws the strokes anew, sharp on every screen. */
export function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const { width, height } = canvas.getBoundingClientRect()
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  paint(canvas, strokes, { ratio, left: 0, top: 0 })
}

function paint(
  canvas: HTMLCanvasElement,
  strokes: readonly Stroke[],
  { ratio, left, top }: { ratio: number; left: number; top: number },
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(ratio, ratio)
  context.translate(-left, -top)
  Object.assign(context, { lineWidth, lineCap: 'round', lineJoin: 'round', strokeStyle: '#14181a' })
  for (const stroke of strokes) {
    context.beginPath()
    for (const { x, y } of stroke) context.lineTo(x, y)
    // A tap is a dot.
    if (stroke.length === 1 && stroke[0]) context.lineTo(stroke[0].x + 0.1, stroke[0].y)
    context.stroke()
  }
}

/**
 * The signature as a PNG on clear ground, cut to what was written.
 * @param strokes at least one
 */
export function signaturePng(strokes: readonly Stroke[]): Promise<Blob | null> {
  const points = strokes.flat()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - padding, Math.min(...ys) - padding]
  const ratio = 2
  const canvas = document.createElement('canvas')
  canvas.width = Math.round((Math.max(...xs) + padding - left) * ratio)
  canvas.height = Math.round((Math.max(...ys) + padding - top) * ratio)
  paint(canvas, strokes, { ratio, left, top })
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}
