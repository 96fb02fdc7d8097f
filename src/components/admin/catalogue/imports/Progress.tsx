/** A bar with its words above it; without numbers it only says that something is under way. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  return (
    <label className="import-progress">
      <span>{label}</span>
      <progress {...(total ? { value: done ?? 0, max: total } : {})} />
    </label>
  )
}
