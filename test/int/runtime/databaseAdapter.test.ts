import { buildConfig, getPayload } from 'payload'
import { databaseAdapter } from '@/runtime/databaseAdapter'
import { openTestDatabase } from '../../helpers/database'

test('transactions are on although the address names no replica set, as on a sharded cluster', async () => {
  const database = await openTestDatabase('adapter')
  const unnamed = database.uri.replace(/\?.*/, '?directConnection=true')
  const config = await buildConfig({
    secret: 'a secret for tests only, of forty letters',
    db: databaseAdapter(unnamed),
    collections: [{ slug: 'rows', fields: [{ name: 'text', type: 'text' }] }],
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config, key: unnamed })
  const transactionID = await payload.db.beginTransaction()
  expect(transactionID).not.toBeNull()
  const req = { transactionID: transactionID ?? undefined }
  await payload.create({ collection: 'rows' as never, data: { text: 'a' } as never, req })
  await payload.db.rollbackTransaction(transactionID ?? '')
  expect(await payload.count({ collection: 'rows' as never })).toEqual({ totalDocs: 0 })
  await payload.destroy()
  await database.close()
})
