import type { ReactNode } from 'react'
import { wallPages } from '@/i18n/portalWall'
import { BackHeader } from '../BackHeader'
import { wallAddress } from './wallScope'

/** The head of a page below a station's wall. */
export const WallHeader = ({
  station,
  title,
  children,
}: {
  station: { code: string }
  title: string
  children?: ReactNode
}) => (
  <BackHeader href={wallAddress(station)} back={wallPages.back} title={title}>
    {children}
  </BackHeader>
)
