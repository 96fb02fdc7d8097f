import { WayPage, type WayProps, wayMetadata } from '@/components/public/WayPage'
import { wayKinds } from '@/components/public/ways'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []
export const generateMetadata = (props: WayProps) => wayMetadata(wayKinds.themes, props)

export default function Page({ params }: WayProps) {
  return <WayPage kind={wayKinds.themes} params={params} />
}
