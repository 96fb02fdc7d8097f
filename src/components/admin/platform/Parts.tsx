import type { PayloadRequest } from 'payload'
import type { Words } from '@/fields/say'
import { homeWords as words } from '@/i18n/adminHome'
import { isMailOn } from '@/notifications/mail'
import { browserHealth } from '@/printing'
import { currentHealth } from '@/runtime/health'

/** Whether database, printing, background work and mail are up, for the system administrator. */
export async function Parts({ req, say }: { req: PayloadRequest; say: (text: Words) => string }) {
  const hasBrowser = async () => (await browserHealth()).ok
  const health = await currentHealth({ payload: req.payload, hasBrowser, now: new Date() })
  const parts = [
    { name: words.database, state: health.database.ok ? words.good : words.bad },
    { name: words.browser, state: health.browser.ok ? words.good : words.bad },
    { name: words.worker, state: health.worker.ok ? words.good : words.bad },
    { name: words.mail, state: isMailOn() ? words.good : words.off },
  ]
  return (
    <section className="daiban-parts">
      <h2>{say(words.parts)}</h2>
      <dl>
        {parts.map(({ name, state }) => (
          <div key={name.zh} className={state === words.bad ? 'daiban-parts__bad' : undefined}>
            <dt>{say(name)}</dt>
            <dd>
              {state === words.bad ? '✕ ' : state === words.good ? '✓ ' : '– '}
              {say(state)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
