import type { PayloadRequest } from 'payload'
import { dropPhoto, keepPhoto } from '../../network/standard/photos'
import type { Once } from '../../repeated'

/**
 * Does a command with the photo that came with it. The photo is kept only when the command was done now.
 * @param station id of the station that it shows
 * @param read receives it, empty when there is none
 * @throws Refusal 413 or 415 that says what is wrong with the photo, and what `run` throws
 */
export async function withPhoto<Result>(
  req: PayloadRequest,
  {
    station,
    read,
    run,
  }: {
    station: string
    read: () => Promise<Buffer>
    run: (photoKey: string | null) => Promise<Once<Result>>
  },
): Promise<Once<Result>> {
  const data = await read()
  const key = data.length > 0 ? await keepPhoto(req, station, data) : null
  let isNew = false
  try {
    const done = await run(key)
    isNew = !done.isRepeat
    return done
  } finally {
    if (key && !isNew) await dropPhoto(station, key)
  }
}
