import type { Payload } from 'payload'
import { plainWordsIn } from '@/domain/catalogue/plainWords/list'
import type { PlainWord } from '@/domain/catalogue/plainWords/words'

/** The county's list of office words; until it is saved, the one that it begins with. */
export async function plainWordsOf(payload: Payload): Promise<PlainWord[]> {
  const { words } = await payload.findGlobal({
    slug: 'plain-words',
    depth: 0,
    overrideAccess: true,
  })
  return plainWordsIn(words ?? [])
}
