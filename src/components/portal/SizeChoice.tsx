import { portalPages } from '@/i18n/portalPages'

const words = portalPages.printForm

/** Ordinary or large print, as two big choices. */
export function SizeChoice() {
  const sizes = [
    { value: 'a4', label: words.a4, note: words.a4Note },
    { value: 'large', label: words.large, note: words.largeNote },
  ]
  return (
    <fieldset>
      <legend className="mb-1.5 font-bold">{words.size}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2">
        {sizes.map(({ value, label, note }) => (
          <label
            key={value}
            className="target flex cursor-pointer items-start gap-2.5 rounded-lg border border-edge px-3 py-2.5 has-[:checked]:border-2 has-[:checked]:border-accent has-[:checked]:bg-tint"
          >
            <input
              type="radio"
              name="size"
              value={value}
              defaultChecked={value === 'a4'}
              className="mt-1 size-5 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="font-bold">{label}</span>
              <span className="block text-sm text-soft">{note}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
