'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { wallPages as words } from '@/i18n/portalWall'
import { ActionForm, type Delivered } from '../ActionForm'
import { ClientId } from '../ClientId'
import { useOutbox } from '../outbox/OutboxProvider'
import { TakePhoto, TakenPhoto } from '../standard/ItemPhoto'
import { useScripts } from '../useScripts'
import { type PendingPut, putStore, sendPut } from './putStore'
import { hangAction, replaceAction } from './wallActions'
import { bodyOfWallForm } from './wallBody'

/**
 * Hangs a sheet, or replaces one: what is asked, and a photo once scripts run. What a bad line does not take stays
 * on the phone.
 * @param clientId made by the server
 * @param name of the matter
 * @param code of the station, to whose wall it goes back
 */
export function PutForm({
  verb,
  clientId,
  name,
  code,
  children,
}: {
  verb: PendingPut['verb']
  clientId: string
  name: string
  code: string
  children: ReactNode
}) {
  const router = useRouter()
  const hasScripts = useScripts()
  const { owner } = useOutbox()
  const [photo, setPhoto] = useState<ArrayBuffer>()
  const isHang = verb === 'hang'

  const deliver = async (form: FormData): Promise<Delivered> => {
    const body = bodyOfWallForm(verb, form)
    const put: PendingPut = { id: body.commandId, owner, verb, name, body, photo }
    await putStore.keep(put)
    const sent = await sendPut(put)
    if (sent.state === 'refused') return { state: { message: sent.message } }
    if (sent.state === 'broken') return { state: { kept: words.put.kept } }
    if (sent.state === 'logged-out') return { state: { kept: words.put.loggedOut } }
    const done = isHang ? 'hung' : 'replaced'
    return {
      state: {},
      next: () => {
        router.push(`/portal/wall?station=${encodeURIComponent(code)}&done=${done}`)
        router.refresh()
      },
    }
  }
  return (
    <ActionForm
      action={isHang ? hangAction : replaceAction}
      submit={isHang ? words.put.submitHang : words.put.submitReplace}
      busy={words.working}
      deliver={deliver}
    >
      <ClientId initial={clientId} />
      <input type="hidden" name="code" value={code} />
      {children}
      <section className="grid gap-3">
        <h2 className="text-xl font-bold">{words.put.photo}</h2>
        {photo ? <TakenPhoto photo={photo} name={name} /> : null}
        {hasScripts ? (
          <div>
            <TakePhoto
              name={name}
              hasPhoto={photo !== undefined}
              isBig={false}
              onTaken={setPhoto}
            />
          </div>
        ) : (
          <p className="text-soft">{words.put.scripts}</p>
        )}
      </section>
    </ActionForm>
  )
}
