import QRCode from 'qrcode'

/** A QR code as one path of black squares: sharp on any printer. The paper around it is its quiet zone. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue
      let length = 1
      while (column + length < size && data[row * size + column + length]) length++
      path += `M${column} ${row}h${length}v1h-${length}z`
      column += length
    }
  }
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  )
}
