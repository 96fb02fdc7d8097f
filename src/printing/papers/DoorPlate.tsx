import type { DoorPlateDocument } from '../documents'
import { accentStyle } from './parts'
import { plateLines, plateType } from './plateLines'

/** Room for the name on A4 across, in millimetres; A3 is larger by the root of two. */
const room = { width: 257, height: 128 }

/** 门牌： the name of a station in type as large as it will go, on one line or two, A4 or A3 across. */
export function DoorPlate({ name, county, size }: DoorPlateDocument) {
  const lines = plateLines(name)
  return (
    <article className={`paper plate ${size}`} lang="zh-CN" style={accentStyle(county.accent)}>
      <p className="plate-county">{county.name}</p>
      <h1 style={{ fontSize: `calc(${plateType(lines, room)}*var(--u))` }}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
    </article>
  )
}
