import { MongoClient, ObjectId } from 'mongodb'
import { lifeEvents, themes, wordOf } from '@/domain/catalogue/vocabulary'
import { variants, wording } from './wordings'

interface Matter {
  _id: ObjectId
  code: string
  name: string
  currentEdition?: ObjectId | string | null
}
interface Edition {
  _id: ObjectId
  matter: ObjectId | string
  shortCode: string
  snapshot: {
    code: string
    name: string
    plainNames?: string[]
    department: { name: string }
    themes?: string[]
    lifeEvents?: string[]
  }
}

/** A matter as citizens look it up: what the scan of the benchmark goes through. */
export interface Listed {
  code: string
  names: string[]
  /** Department, themes and life events in words. */
  others: string[]
}

/**
 * Makes the published matters of the demonstration so many by asking about each subject in other words, and
 * says that the catalogue has changed.
 * @param uri of the app's database
 * @returns all that can be looked up
 */
export async function fillCatalogue(uri: string, count: number): Promise<Listed[]> {
  const client = new MongoClient(uri)
  try {
    const db = client.db()
    const [matters, editions] = [
      db.collection<Matter>('matters'),
      db.collection<Edition>('editions'),
    ]
    const published = await matters
      .find({ currentEdition: { $exists: true, $ne: null }, stage: { $ne: 'withdrawn' } })
      .toArray()
    const ids = published.map(({ currentEdition }) => new ObjectId(String(currentEdition)))
    const current = await editions.find({ _id: { $in: ids } }).toArray()
    const byId = new Map(current.map((edition) => [String(edition._id), edition]))
    const pairs = published.flatMap((matter) => {
      const edition = byId.get(String(matter.currentEdition))
      return edition ? [{ matter, edition }] : []
    })
    const listed = pairs.map(({ edition }) => listedOf(edition))
    const fresh = { matters: [] as Matter[], editions: [] as Edition[] }
    for (let variant = 1; variant < variants && listed.length < count; variant += 1) {
      for (const { matter, edition } of pairs.slice(0, count - listed.length)) {
        const made = variantOf(matter, edition, variant)
        fresh.matters.push(made.matter)
        fresh.editions.push(made.edition)
        listed.push(listedOf(made.edition))
      }
    }
    await editions.insertMany(fresh.editions)
    await matters.insertMany(fresh.matters)
    await db.collection('catalogue-changes').insertOne({ at: new Date() })
    return listed
  } finally {
    await client.close()
  }
}

function listedOf({ snapshot }: Edition): Listed {
  const { code, name, plainNames = [], department, lifeEvents: events = [] } = snapshot
  const topics = [
    ...(snapshot.themes ?? []).map((theme) => wordOf(themes, theme)),
    ...events.map((event) => wordOf(lifeEvents, event)),
  ]
  return { code, names: [name, ...plainNames], others: [department.name, ...topics] }
}

function variantOf(matter: Matter, edition: Edition, variant: number) {
  const [matterId, editionId] = [new ObjectId(), new ObjectId()]
  const code = `${matter.code}${String(variant).padStart(2, '0')}`
  const { snapshot } = edition
  const name = wording(snapshot.name, variant)
  return {
    matter: { ...matter, _id: matterId, code, name, currentEdition: editionId },
    edition: {
      ...edition,
      _id: editionId,
      matter: matterId,
      shortCode: `${edition.shortCode}${variant}`,
      snapshot: {
        ...snapshot,
        code,
        name,
        plainNames: snapshot.plainNames?.map((plain) => wording(plain, variant)),
      },
    },
  }
}
