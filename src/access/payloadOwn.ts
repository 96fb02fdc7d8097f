import type { Access, CollectionConfig, SanitizedConfig, Where } from 'payload'
import { lockOnlyForOneself } from '@/hooks/platform/guardLock'
import { hasDesk } from './desks'
import { nobody, personOf } from './roles'

/** Rows that name the person as their user. */
const own: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  const mine: Where = { 'user.value': { equals: person.id } }
  return mine
}

/** Whoever edits in the admin must see who else is at a record; the others see their own locks. */
const seeLocks: Access = (args) => (hasDesk(personOf(args.req)) ? true : own(args))

/** Taking over a lock: for those with a desk; the hook looks whether the record is theirs to change. */
const takeOver: Access = ({ req }) => hasDesk(personOf(req))

type Rules = NonNullable<CollectionConfig['access']>

const rules: Record<string, Rules> = {
  // Payload makes locks by itself; a person only takes one over or lets his own go.
  'payload-locked-documents': { read: seeLocks, create: nobody, update: takeOver, delete: own },
  'payload-preferences': { read: own, update: own, delete: own },
  'payload-jobs': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'payload-kv': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'payload-migrations': { read: nobody, create: nobody, update: nobody, delete: nobody },
}

/**
 * Payload adds collections of its own, most of them open to everyone who is logged in. Each is closed
 * to what it is needed for.
 * @throws Error at the start when Payload brings one that is not considered here
 */
export function closeOwnCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const closed = rules[collection.slug]
    if (!closed) throw new Error(`No access rules for ${collection.slug}`)
    Object.assign(collection.access, closed)
    if (collection.slug === 'payload-locked-documents') {
      collection.hooks.beforeChange = [...(collection.hooks.beforeChange ?? []), lockOnlyForOneself]
    }
  }
  return config
}
