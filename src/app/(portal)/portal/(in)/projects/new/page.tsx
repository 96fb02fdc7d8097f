import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { projectRelations } from '@/access/projects'
import { BackLink } from '@/components/portal/BackLink'
import { ActionForm } from '@/components/portal/ActionForm'
import { createAction } from '@/components/portal/projects/projectActions'
import { requireVisitor } from '@/components/portal/request'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { projectPages as words, projectWords } from '@/i18n/projects'

export const metadata: Metadata = { title: words.create }

const fields = [
  { name: 'name', label: projectWords.name.label.zh, most: 100 },
  { name: 'enterprise', label: projectWords.enterprise.label.zh, most: 100 },
  { name: 'contact', label: projectWords.contact.label.zh, most: 30 },
  { name: 'phone', label: projectWords.phone.label.zh, most: 24 },
] as const

/** Begins a project. */
export default async function NewProjectPage() {
  const visit = await requireVisitor('/portal/projects/new')
  if (!projectRelations(visit.user).includes('coordinator')) notFound()
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href="/portal/projects">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{words.create}</h1>
      </header>
      <ActionForm action={createAction} submit={words.create} busy={words.working}>
        <input type="hidden" name="commandId" value={randomUUID()} />
        {fields.map(({ name, label, most }) => (
          <Field key={name} id={name} label={label}>
            <Input
              {...fieldProps(name)}
              name={name}
              required
              maxLength={most}
              autoComplete="off"
              inputMode={name === 'phone' ? 'tel' : undefined}
            />
          </Field>
        ))}
      </ActionForm>
    </div>
  )
}
