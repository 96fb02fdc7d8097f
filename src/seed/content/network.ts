import { county } from './county'
import { communityNames, placeFeatures, placeSuffixes, towns } from './placeNames'
import { agentName } from './agentNames'
import type { AreaSeed, StationAgentSeed, StationSeed } from './shapes'

/** Communities a town has, in the order of `towns`; 38 in all. */
const communitiesPerTown = [8, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2]

export interface Network {
  areas: AreaSeed[]
  stations: StationSeed[]
}

/** The station code of an area: its division code without the county, in short letters. */
const stationCode = (areaCode: string) => `ZD${areaCode.slice(6)}`

const fourDigits = (start: number, at: number) => `0999-000 ${String(start + at).padStart(4, '0')}`

/** The two agents of a station, A and B; `at` counts stations so that names follow one another. */
function agentsOf(code: string, at: number): StationAgentSeed[] {
  return ([0, 1] as const).map((substitute) => {
    const ordinal = at * 2 + substitute
    return {
      name: agentName({ stationCode: code, ordinal, substitute }),
      phone: fourDigits(5000, ordinal),
    }
  })
}

const fixedNames = new Set(towns.flatMap(({ firstVillages }) => firstVillages))

/**
 * The name of a village, unique in the county for the first thousand.
 * The pair (at mod 50, (at div 50 + at) mod 20) repeats after 1,000 steps only.
 */
function villageName(at: number): string {
  const feature = placeFeatures[at % placeFeatures.length]
  const suffix = placeSuffixes[(Math.floor(at / placeFeatures.length) + at) % placeSuffixes.length]
  const name = `${feature}${suffix}村`
  return fixedNames.has(name) ? `${feature}家${suffix}村` : name
}

/** Villages are dealt out to the towns in turn, so that any number spreads evenly. */
function villagesOf(town: number, villages: number): string[] {
  const names: string[] = []
  for (let at = town; at < villages; at += towns.length) names.push(villageName(at))
  const named = towns[town].firstVillages
  return names.map((name, at) => named[at] ?? name)
}

/**
 * Areas and stations of the demonstration county: the county centre, 18 towns, 38 communities and
 * as many villages as are asked for. Always the same for the same number.
 * @param villages number of villages, 18 to 983 (the real size of the first county); default 100
 */
export function buildNetwork({ villages = 100 }: { villages?: number } = {}): Network {
  if (!Number.isInteger(villages) || villages < towns.length || villages > 983) {
    throw new RangeError(`villages must be a whole number from ${towns.length} to 983`)
  }
  const areas: AreaSeed[] = [{ code: county.divisionCode, name: county.name, tier: 'county' }]
  const stations: StationSeed[] = [
    {
      code: 'ZD000000',
      name: `${county.name}代办中心`,
      tier: 'county',
      areaCode: county.divisionCode,
      address: `${county.centreAddress}一楼大厅东侧`,
      phone: fourDigits(1000, 0),
      hours: county.officeHours,
      agents: agentsOf('ZD000000', 0),
    },
  ]
  let communityCount = 0
  let villageCount = 0

  towns.forEach((town, townAt) => {
    const townCode = `${county.divisionCode.slice(0, 6)}${town.digits}000`
    areas.push({
      code: townCode,
      name: town.name,
      tier: 'town',
      parentCode: county.divisionCode,
    })
    stations.push({
      code: stationCode(townCode),
      name: `${town.name}代办窗口`,
      tier: 'town',
      areaCode: townCode,
      address: `${town.name}便民服务中心一楼 1 号窗口`,
      phone: fourDigits(1001, townAt),
      hours: '工作日 8:30–17:30',
      agents: agentsOf(stationCode(townCode), stations.length),
    })

    for (let at = 0; at < communitiesPerTown[townAt]; at += 1) {
      const name = communityNames[communityCount]
      const code = `${townCode.slice(0, 9)}${String(at + 1).padStart(3, '0')}`
      areas.push({ code, name, tier: 'community', parentCode: townCode })
      stations.push({
        code: stationCode(code),
        name: `${name}代办站`,
        tier: 'community',
        areaCode: code,
        address: `${town.name}${name}居委会一楼服务大厅`,
        phone: fourDigits(2001, communityCount),
        hours: '每天 8:30–17:30',
        agents: agentsOf(stationCode(code), stations.length),
      })
      communityCount += 1
    }

    villagesOf(townAt, villages).forEach((name, at) => {
      const code = `${townCode.slice(0, 9)}${String(at + 201)}`
      areas.push({ code, name, tier: 'village', parentCode: townCode })
      stations.push({
        code: stationCode(code),
        name: `${name}代办点`,
        tier: 'village',
        areaCode: code,
        address: `${town.name}${name}村委会一楼东边第一间`,
        phone: fourDigits(3001, villageCount),
        hours: '每天 8:30–16:30',
        agents: agentsOf(stationCode(code), stations.length),
      })
      villageCount += 1
    })
  })
  return { areas, stations }
}
