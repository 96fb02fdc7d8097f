import config from '@payload-config'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { SetUpForm } from '@/components/platform/SetUpForm'
import { OutsideFrame } from '@/components/portal/OutsideFrame'
import { setUpText as words } from '@/i18n/setUp'
import { isSetUpOpen } from '@/operations/platform/setUp'
import { setUpAction } from './actions'

export const dynamic = 'force-dynamic'

/** The first start: makes the three administrators, while there is no account at all. */
export default async function SetUpPage() {
  if (!(await isSetUpOpen(await getPayload({ config })))) redirect('/admin')
  return (
    <OutsideFrame county={words.site} title={words.title} lead={words.lead}>
      <SetUpForm action={setUpAction} />
    </OutsideFrame>
  )
}
