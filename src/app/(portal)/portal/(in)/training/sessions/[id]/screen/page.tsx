import type { Metadata } from 'next'
import { BackLink } from '@/components/portal/BackLink'
import { CheckInWall } from '@/components/portal/training/CheckInWall'
import { sessionAddress } from '@/components/portal/training/trainingAddresses'
import { requireVisitor } from '@/components/portal/request'
import { Status } from '@/components/ui/Status'
import { screenPage as words } from '@/i18n/portalTraining'
import { checkInScreen } from '@/operations/training/checkInScreen'
import { findSession } from '@/operations/training/findSession'
import { Refusal } from '@/operations/refusal'

export const metadata: Metadata = { title: words.scan }

interface Props {
  params: Promise<{ id: string }>
}

async function screenOf(req: Parameters<typeof checkInScreen>[0], id: string) {
  try {
    const { title } = await findSession(req, id)
    return { title, screen: await checkInScreen(req, id, new Date()) }
  } catch (error) {
    if (error instanceof Refusal) return { message: error.message }
    throw error
  }
}

/** The screen in front of the class: a code that changes every minute, and who is there. */
export default async function ScreenPage({ params }: Props) {
  const { id } = await params
  const { req } = await requireVisitor(sessionAddress(id, '/screen'))
  const found = await screenOf(req, id)
  return (
    <div className="fixed inset-0 z-50 content-start overflow-auto bg-paper p-4 lg:px-12">
      <BackLink href={sessionAddress(id)}>{words.close}</BackLink>
      {found.screen ? (
        <>
          {/* Without scripts the page itself fetches the next code. */}
          <noscript>
            <meta httpEquiv="refresh" content="20" />
          </noscript>
          <CheckInWall session={id} title={found.title} initial={found.screen} />
        </>
      ) : (
        <Status tone="late" title={found.message} />
      )}
    </div>
  )
}
