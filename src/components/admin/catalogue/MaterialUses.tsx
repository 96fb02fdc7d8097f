import type { UIFieldServerProps } from 'payload'
import { personOf } from '@/access/roles'
import { catalogueAdmin as words } from '@/i18n/catalogueAdmin'
import { usesOfMaterial } from '@/queries/catalogue/reach'
import { languageOf } from '../platform/language'
import { ReachTable } from './ReachTable'

/** On a material's form: which matters ask for it. */
export async function MaterialUses({ id, req, payload, i18n }: UIFieldServerProps) {
  const say = languageOf(i18n.language)
  if (!id) return <p>{say(words.saveToSee)}</p>
  const user = personOf(req)
  const matters = await usesOfMaterial({ payload, req, user, materialId: String(id) })
  return (
    <section>
      <h3>{say(words.usedBy)}</h3>
      {matters.length === 0 ? (
        <p>{say(words.nobodyUses)}</p>
      ) : (
        <ReachTable matters={matters} adminRoute={payload.config.routes.admin} say={say} />
      )}
    </section>
  )
}
