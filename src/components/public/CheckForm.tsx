import { buttonClass } from '@/components/ui/Button'
import { Input } from '@/components/ui/Field'
import { publicText } from '@/i18n/public'

const words = publicText.check

/**
 * The code off a print, typed in. A plain form.
 * @param value what was typed before
 * @param station kept, so that the answer names who helps
 */
export function CheckForm({ value, station }: { value?: string; station?: string }) {
  return (
    <form action="/s" className="max-w-xl">
      <label htmlFor="code" className="mb-2 block text-lg font-black">
        {words.label}
      </label>
      {station ? <input type="hidden" name="at" value={station} /> : null}
      <div className="flex flex-wrap gap-2.5">
        <Input
          id="code"
          name="code"
          defaultValue={value}
          placeholder={words.example}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={60}
          className="min-h-14 w-auto min-w-[min(100%,11rem)] flex-1 text-xl tracking-wide"
        />
        <button type="submit" className={buttonClass({ size: 'large' })}>
          {words.submit}
        </button>
      </div>
    </form>
  )
}
