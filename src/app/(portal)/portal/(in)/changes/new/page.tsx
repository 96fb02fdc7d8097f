import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { announcesChanges } from '@/access/campaigns'
import { BackLink } from '@/components/portal/BackLink'
import { ChangeForm } from '@/components/portal/changes/ChangeForm'
import { requireVisitor } from '@/components/portal/request'
import { Button, buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Field, Select, fieldProps } from '@/components/ui/Field'
import { plainDateOf } from '@/domain/platform/plainDate'
import { campaignPages, newChange as words } from '@/i18n/campaignPages'
import { lawChoices } from '@/queries/catalogue/campaigns/lawChoices'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ law?: string }>
}

/** A change of a law: choose it, say how it changes, look at what it reaches, agree. */
export default async function NewChangePage({ searchParams }: Props) {
  const { law: asked } = await searchParams
  const { payload, user } = await requireVisitor('/portal/changes/new')
  if (!announcesChanges(user)) notFound()
  const { laws, law } = await lawChoices(payload, {
    lawId: asked ?? '',
    today: plainDateOf(new Date()),
  })
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header>
        <p>
          <BackLink href="/portal/changes">{campaignPages.back}</BackLink>
        </p>
        <h1 className="text-3xl font-black">{law ? `《${law.title}》` : words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      {law ? (
        <ChangeForm
          law={law}
          laws={laws.filter(({ id }) => id !== law.id)}
          commandId={randomUUID()}
        />
      ) : (
        <Card>
          <form method="get" className="grid gap-5">
            <Field id="law" label={words.chooseLaw}>
              <Select {...fieldProps('law')} name="law" required>
                {laws.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
            <Button type="submit" wide size="large">
              {words.choose}
            </Button>
          </form>
        </Card>
      )}
      <p>
        {law ? (
          <Link href="/portal/changes/new" className={buttonClass({ variant: 'secondary' })}>
            {words.otherLaw}
          </Link>
        ) : (
          <Link href="/admin/collections/laws/create" className={buttonClass({ variant: 'plain' })}>
            {words.noLaw}
          </Link>
        )}
      </p>
    </div>
  )
}
