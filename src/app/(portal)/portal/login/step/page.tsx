import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { languageOf } from '@/components/admin/platform/language'
import { OutsideFrame } from '@/components/portal/OutsideFrame'
import { logInAddress, portalRequest, safeNext, visitor } from '@/components/portal/request'
import { CodeStep } from '@/components/portal/steps/CodeStep'
import { EnrolStep } from '@/components/portal/steps/EnrolStep'
import { NewPasswordStep } from '@/components/portal/steps/NewPasswordStep'
import { Button } from '@/components/ui/Button'
import { QrCode } from '@/printing/sheet/QrCode'
import { stepWords as words } from '@/i18n/logInSteps'
import { offerFactor } from '@/operations/platform/secondFactor/enrolFactor'
import { stepTokenOf } from '@/operations/platform/secondFactor/stepCookie'
import { openLogIn } from '@/operations/platform/secondFactor/steps'
import { countyOf } from '@/queries/platform/settings'
import { codeAction, confirmAction, giveUpAction, goInAction, passwordAction } from './actions'

export const metadata: Metadata = { title: words.code.title.zh }

/** What comes between the password and the log-in, one thing a page. */
export default async function StepPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string }>
}) {
  const next = safeNext((await searchParams).next)
  const { payload, req } = await portalRequest()
  const args = { req, token: stepTokenOf(payload, req.headers), now: new Date() }
  const logIn = await openLogIn(args)
  if (!logIn) redirect((await visitor()) ? next : logInAddress(next))
  const language = (await cookies()).get(`${payload.config.cookiePrefix}-lng`)?.value ?? 'zh'
  const say = languageOf(language)
  const { step, user } = logIn
  const { title, lead } = words[step ?? 'done']
  const county = await countyOf(payload)
  const offer = step === 'enrol' ? await offerFactor(args) : null
  const shared = { language, next }
  return (
    <OutsideFrame county={say(words.site(county.name))} title={say(title)} lead={say(lead)}>
      <p className="text-soft">{say(words.signedAs(user.name))}</p>
      {step === 'code' ? <CodeStep {...shared} action={codeAction} /> : null}
      {step === 'new-password' ? <NewPasswordStep {...shared} action={passwordAction} /> : null}
      {step === 'enrol' || step === null ? (
        <EnrolStep {...shared} keyText={offer?.key} confirm={confirmAction} goIn={goInAction}>
          {offer ? <QrCode text={offer.address} label={say(words.picture)} /> : null}
        </EnrolStep>
      ) : null}
      <form action={giveUpAction} className="border-t border-line pt-4">
        <input type="hidden" name="next" value={next} />
        <Button type="submit" variant="quiet" wide>
          {say(words.other)}
        </Button>
      </form>
    </OutsideFrame>
  )
}
