/**
 * A box to tick by hand, or ticked.
 * @param weight of its line, in twentieths of the box; the tick is one heavier
 */
export function Tick({
  checked = false,
  label,
  weight = 1.4,
}: {
  checked?: boolean
  label: string
  weight?: number
}) {
  return (
    <svg className="tickbox" viewBox="0 0 20 20" role="img" aria-label={label}>
      <rect
        x="1"
        y="1"
        width="18"
        height="18"
        rx="3"
        fill="#fff"
        stroke="#14181a"
        strokeWidth={weight}
      />
      {checked && (
        <path d="M4.5 10.5l4 4.2L16 5.5" fill="none" stroke="#14181a" strokeWidth={weight + 1} />
      )}
    </svg>
  )
}
