import type { Piece } from '@/domain/catalogue/searchHighlight'

/** A text in which what was looked for is marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, at) =>
    isHit ? (
      <mark key={at} className="bg-transparent font-black text-accent underline underline-offset-4">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  )
}
