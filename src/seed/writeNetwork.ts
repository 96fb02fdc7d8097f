import type { Payload } from 'payload'
import { partOfMany } from '@/hooks/catalogue/showChange'
import { buildNetwork, county, departments } from './content'

/** Ids by code of what was written. */
export interface NetworkIds {
  departments: Map<string, string>
  stations: Map<string, string>
}

/** Writes the county's settings. */
export async function writeSettings({
  payload,
  publicAddress,
}: {
  payload: Payload
  publicAddress?: string
}) {
  await payload.updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    context: partOfMany,
    data: {
      countyName: county.name,
      divisionCode: county.divisionCode,
      hotline: county.hotline,
      officeHours: county.officeHours,
      centreAddress: county.centreAddress,
      accent: county.accent,
      publicAddress,
    },
  })
}

/**
 * Writes departments, areas and stations.
 * @param villages number of villages, 18 to 983
 */
export async function writeNetwork({
  payload,
  villages,
}: {
  payload: Payload
  villages?: number
}): Promise<NetworkIds> {
  const ids: NetworkIds = { departments: new Map(), stations: new Map() }
  for (const [at, department] of departments.entries()) {
    const { id } = await payload.create({
      collection: 'departments',
      overrideAccess: true,
      depth: 0,
      context: partOfMany,
      data: { ...department, order: (at + 1) * 10 },
    })
    ids.departments.set(department.code, id)
  }

  const network = buildNetwork({ villages })
  const areas = new Map<string, string>()
  for (const { code, name, tier, parentCode } of network.areas) {
    const parent = parentCode ? areas.get(parentCode) : undefined
    const { id } = await payload.create({
      collection: 'areas',
      overrideAccess: true,
      depth: 0,
      context: partOfMany,
      data: { code, name, tier, parent },
    })
    areas.set(code, id)
  }
  for (const { areaCode, ...station } of network.stations) {
    const area = areas.get(areaCode)
    if (!area) throw new Error(`the station ${station.code} names an unknown area ${areaCode}`)
    const { id } = await payload.create({
      collection: 'stations',
      overrideAccess: true,
      depth: 0,
      context: partOfMany,
      data: { ...station, area },
    })
    ids.stations.set(station.code, id)
  }
  return ids
}
