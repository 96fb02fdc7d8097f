import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { publicText as words } from '@/i18n/public'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import { MatterList } from './MatterList'
import { SiteFrame } from './SiteFrame'

/** A page of matters that have something in common: a department, a theme, a life event. */
export function ListPage({
  size,
  path,
  eyebrow,
  title,
  matters,
  children,
}: {
  size: string
  path: string
  eyebrow: string
  title: string
  matters: readonly PublicMatter[]
  /** What else there is to say, above the list. */
  children?: ReactNode
}) {
  return (
    <SiteFrame size={size} path={path} section="find">
      <div className="mx-auto max-w-3xl">
        <PageHeader eyebrow={eyebrow} title={title}>
          {matters.length > 0 ? words.countMatters(matters.length) : null}
        </PageHeader>
        {children}
        {matters.length > 0 ? (
          <MatterList matters={matters.map((matter) => ({ matter }))} />
        ) : (
          <EmptyState
            title={words.emptyList.title}
            action={
              <a href="/" className={buttonClass()}>
                {words.emptyList.action}
              </a>
            }
          >
            {words.emptyList.note}
          </EmptyState>
        )}
      </div>
    </SiteFrame>
  )
}
