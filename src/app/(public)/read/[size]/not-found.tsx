import { NotFoundView } from '@/components/public/NotFoundView'
import { SiteFrame } from '@/components/public/SiteFrame'
import { publicText as words } from '@/i18n/public'

export default function NotFound() {
  return (
    <SiteFrame>
      <NotFoundView {...words.notFound} />
    </SiteFrame>
  )
}
