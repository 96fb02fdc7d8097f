import { Link } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { importDepartmentOf } from '@/access/imports'
import { importDeskWords as words } from '@/i18n/importDesk'
import { languageOf } from '../../platform/language'

const address = '/admin/import-matters'

type Seen = Pick<ServerProps, 'user' | 'i18n'>

const mayImport = (user: Seen['user']): boolean =>
  Boolean(user && importDepartmentOf({ user } as Pick<PayloadRequest, 'user'>))

/** In the navigation, for whoever may import. */
export function ImportNavLink({ user, i18n }: Seen) {
  if (!mayImport(user)) return null
  return (
    <Link className="nav__link" id="nav-import-matters" href={address} prefetch={false}>
      <span className="nav__link-label">{languageOf(i18n.language)(words.link)}</span>
    </Link>
  )
}

/** Above the list of matters, for whoever may import. */
export function ImportListLinks({ user, i18n }: Seen) {
  if (!mayImport(user)) return null
  const say = languageOf(i18n.language)
  return (
    <p className="import-list-links">
      <Link href={address} prefetch={false}>
        {say(words.title)}
      </Link>
      <a href="/api/import-runs/export.xlsx">{say(words.export)}</a>
    </p>
  )
}
