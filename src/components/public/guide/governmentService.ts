import type { MatterContent } from '@/domain/catalogue/matterContent'

/**
 * A matter as schema.org's GovernmentService, for search engines.
 * @param address of its page
 * @param county name of the county
 * @param hotline of the county, when it has one
 */
export function governmentService({
  content,
  address,
  county,
  hotline,
}: {
  content: MatterContent
  address: string
  county: string
  hotline: string | null
}): object {
  const { name, plainNames, code, department, whoCanApply, places, enquiryPhone, fees } = content
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name,
    alternateName: plainNames.length > 0 ? plainNames : undefined,
    identifier: code,
    url: address,
    description: whoCanApply.replaceAll('**', ''),
    inLanguage: 'zh-CN',
    areaServed: { '@type': 'AdministrativeArea', name: county },
    provider: {
      '@type': 'GovernmentOrganization',
      name: department.name,
      telephone: enquiryPhone || department.phone || undefined,
    },
    isAccessibleForFree: fees.length === 0,
    termsOfService: fees.length > 0 ? fees.map((fee) => `${fee.item} ${fee.standard}`) : undefined,
    availableChannel: [
      ...places.map((place) => ({
        '@type': 'ServiceChannel',
        serviceLocation: {
          '@type': 'Place',
          name: place.name,
          address: place.address,
          telephone: place.phone,
        },
      })),
      ...(hotline
        ? [
            {
              '@type': 'ServiceChannel',
              servicePhone: { '@type': 'ContactPoint', telephone: hotline },
            },
          ]
        : []),
    ],
  }
}

/** Data inside a page's script element: no text in it can end the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
