'use client'

import { Button } from '@/components/ui/Button'
import type { Words } from '@/fields/say'
import { stepWords as words } from '@/i18n/logInSteps'

/** The recovery codes, to be written down or printed; they are shown this once. */
export function RecoveryCodes({ codes, say }: { codes: string[]; say: (text: Words) => string }) {
  return (
    <section role="status" className="grid gap-4">
      <h2 className="text-xl font-bold">{say(words.codesTitle)}</h2>
      <p>{say(words.codesLead)}</p>
      <ol className="grid grid-cols-2 gap-x-4 gap-y-2 rounded-lg bg-tint p-4 font-mono text-lg font-bold">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Button type="button" variant="secondary" wide onClick={() => window.print()}>
        {say(words.print)}
      </Button>
    </section>
  )
}
