import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { MissingPage, missingMetadata } from '@/components/public/MissingPage'
import { ListPage } from '@/components/public/ListPage'
import { PhoneLink } from '@/components/public/Phone'
import { Rows } from '@/components/public/guide/Part'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { publicText } from '@/i18n/public'
import { publicDepartments } from '@/queries/catalogue/publicLists'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

const words = publicText.departments

interface Props {
  params: Promise<SizeParams & { code: string }>
}

const departmentOf = cache(async (code: string) => {
  const { payload } = await publicSite()
  const wanted = decoded(code).toUpperCase()
  return (await publicDepartments(payload)).find((department) => department.code === wanted)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const department = await departmentOf((await params).code)
  return department
    ? { title: department.name, alternates: { canonical: pathTo.department(department.code) } }
    : missingMetadata(publicText.notFound)
}

/** A department: its window and phones, and its matters. */
export default async function DepartmentPage({ params }: Props) {
  const { size, code } = await params
  const department = await departmentOf(code)
  if (!department) {
    const path = pathTo.department(decoded(code))
    return <MissingPage size={size} path={path} section="find" words={publicText.notFound} />
  }
  if (department.code !== decoded(code)) permanentRedirect(pathTo.department(department.code))
  const { payload } = await publicSite()
  const { matters } = await catalogueOf(payload)
  const { phone, complaintPhone } = department
  return (
    <ListPage
      size={size}
      path={pathTo.department(department.code)}
      eyebrow={words.title}
      title={department.name}
      matters={matters.filter((matter) => matter.department.code === department.code)}
    >
      <div className="mb-6">
        <Rows
          rows={[
            [words.phone, phone ? <PhoneLink phone={phone} /> : ''],
            [words.window, department.window],
            [words.hours, department.hours],
            [words.address, department.address],
            [words.complaint, complaintPhone ? <PhoneLink phone={complaintPhone} /> : ''],
          ]}
        />
      </div>
    </ListPage>
  )
}
