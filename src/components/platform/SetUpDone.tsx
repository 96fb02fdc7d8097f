import { buttonClass } from '@/components/ui/Button'
import { setUpText as words } from '@/i18n/setUp'
import type { FirstLogIn } from '@/operations/platform/setUp'

/** The three log-ins with their passwords, and what to do next. */
export function SetUpDone({ logIns }: { logIns: FirstLogIn[] }) {
  return (
    <div className="grid gap-6" role="status">
      <h2 className="text-2xl font-bold">{words.doneTitle}</h2>
      <p>{words.doneLead}</p>
      {logIns.map(({ role, name, username, password }) => (
        <dl key={role} className="grid gap-1 rounded-lg bg-tint p-4">
          <dt className="font-bold">
            {words.roles[role].title} {name}
          </dt>
          <dd>
            {words.username} <code className="font-bold">{username}</code>
          </dd>
          <dd>
            {words.password} <code className="text-xl font-bold">{password}</code>
          </dd>
        </dl>
      ))}
      <section className="border-t border-line pt-5">
        <h2 className="text-xl font-bold">{words.nextTitle}</h2>
        <ol className="grid list-decimal gap-2 pl-6">
          {words.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <a href="/admin" className={buttonClass({ size: 'large', wide: true })}>
        {words.toAdmin}
      </a>
    </div>
  )
}
