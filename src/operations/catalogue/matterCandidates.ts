import type { PayloadRequest } from 'payload'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import type { Department, Matter } from '@/payload-types'

/**
 * Latest drafts of all matters that an input can be about, read at this moment; `findMatter` tells which.
 */
export async function matterCandidates({
  req,
  input,
  department,
}: {
  req: PayloadRequest
  input: MatterInput
  department?: Department
}): Promise<Matter[]> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
    where: {
      or: [
        ...(input.code ? [{ code: { equals: input.code } }] : []),
        ...(input.businessItemCode
          ? [{ businessItemCode: { equals: input.businessItemCode } }]
          : []),
        ...(input.implementationCode
          ? [{ implementationCode: { equals: input.implementationCode } }]
          : []),
        ...(department
          ? [{ and: [{ department: { equals: department.id } }, { name: { equals: input.name } }] }]
          : []),
      ],
    },
  })
  return docs
}
