import { Download } from 'lucide-react'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { idOf } from '@/access/roles'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import type { MatterMaterial } from '@/domain/catalogue/matterContent'
import { addFault, fileTypes, otherFileKinds, removeFault } from '@/domain/casework/files'
import { fileKindWords } from '@/i18n/caseFiles'
import { portalFiles as words } from '@/i18n/portalFiles'
import { casePersonOf } from '@/operations/casework/casePlaces'
import type { CaseFile } from '@/payload-types'
import { type CaseView, namesOf } from '@/queries/casework/caseView'
import { Fold } from '../Fold'
import { FileThumb } from '../files/FileThumb'
import { PhotoPicker, WaitingPhotos } from '../files/PhotoPicker'
import { NoConsent } from '../files/SendState'
import { SignaturePad } from '../files/SignaturePad'
import { sayInstant } from '../sayInstant'

interface Props {
  view: CaseView
  req: PayloadRequest
  /** Of the case, in order. */
  files: readonly CaseFile[]
}

/** What the rows of the section share. */
interface Shared extends Props {
  people: Record<string, string>
  canAdd: boolean
}

function Thumbs({ shared, kind, name }: { shared: Shared; kind: string; name: string }) {
  const { view, req, people } = shared
  const files = shared.files.filter((file) => file.kind === kind)
  if (files.length === 0) return null
  const canRemove = ({ station, department }: CaseFile) =>
    removeFault({
      status: view.state.status,
      person: casePersonOf(req) ?? {},
      addedAt: { station: idOf(station) ?? undefined, department: idOf(department) ?? undefined },
    }) === null
  return (
    <ul className="flex flex-wrap gap-3 pt-3">
      {files.map((file, at) => (
        <li key={file.id}>
          <FileThumb
            caseId={view.case.id}
            file={{
              id: file.id,
              name: words.photo(name, at + 1),
              isPdf: file.type === fileTypes.pdf,
              showsIdentity: file.showsIdentity ?? false,
              isSignature: kind === 'signature',
              addedBy: words.addedBy(people[idOf(file.by) ?? ''] ?? '', sayInstant(file.at)),
              canRemove: canRemove(file),
            }}
          />
        </li>
      ))}
    </ul>
  )
}

/** A material or another kind: whether it was received, its photos, and how more come. */
function Kind({
  shared,
  kind,
  name,
  isReceived,
}: {
  shared: Shared
  kind: string
  name: string
  /** Absent for what is on no checklist. */
  isReceived?: boolean
}) {
  const { view, files, canAdd } = shared
  const hasFiles = files.some((file) => file.kind === kind)
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-bold">{name}</h3>
        {isReceived === undefined ? null : (
          <span className={isReceived ? 'shrink-0 font-bold text-accent' : 'shrink-0 text-soft'}>
            {isReceived ? `✓ ${words.received}` : words.notReceived}
          </span>
        )}
      </div>
      <Thumbs shared={shared} kind={kind} name={name} />
      <WaitingPhotos kind={kind} name={name} />
      <div className="flex flex-wrap gap-2 pt-3 empty:hidden">
        {canAdd && kind !== 'signature' ? <PhotoPicker kind={kind} name={name} /> : null}
        {canAdd && kind === 'signature' ? <SignaturePad matter={view.content.name} /> : null}
        {hasFiles && kind !== 'signature' ? (
          <a
            href={`/api/cases/${view.case.id}/materials/${encodeURIComponent(kind)}.pdf`}
            download
            aria-label={words.onePdfOf(name)}
            className={buttonClass({ variant: 'plain', size: 'small' })}
          >
            <Download aria-hidden="true" className="size-5" />
            {words.onePdf}
          </a>
        ) : null}
      </div>
    </li>
  )
}

/** Kinds as lines with rules between. */
const Kinds = ({ children }: { children: ReactNode }) => (
  <ul className="divide-y divide-line">{children}</ul>
)

/**
 * The materials of a case with their photos: what was received, what is on file, and how more come. What was
 * not received, and what nobody asked for, is folded away.
 */
export async function CaseFiles({ view, req, files }: Props) {
  const { state, content, relations } = view
  const people = await namesOf(
    req,
    files.flatMap(({ by }) => idOf(by) ?? []),
  )
  const canAdd = addFault({ relations, status: state.status }) === null
  const shared: Shared = { view, req, files, people, canAdd }
  const isOnFile = (kind: string) => files.some((file) => file.kind === kind)
  const hasConsent = isOnFile('signature') || isOnFile('consent')
  const materials = content.materials.filter(
    ({ code }, at) => content.materials.findIndex((one) => one.code === code) === at,
  )
  const isHere = ({ code }: MatterMaterial) => state.materials.includes(code) || isOnFile(code)
  const material = ({ code, name }: MatterMaterial) => {
    const isReceived = state.materials.includes(code)
    return <Kind key={code} shared={shared} kind={code} name={name} isReceived={isReceived} />
  }
  const other = (kind: string) => (
    <Kind key={kind} shared={shared} kind={kind} name={fileKindWords[kind] ?? kind} />
  )
  const isAsked = (kind: string) =>
    isOnFile(kind) || (!hasConsent && (kind === 'signature' || kind === 'consent'))
  const absent = materials.filter((one) => !isHere(one))
  const more = otherFileKinds.filter((kind) => !isAsked(kind))
  return (
    <Card id="files">
      <SectionTitle>{words.title}</SectionTitle>
      {canAdd && !hasConsent ? <NoConsent /> : null}
      <Kinds>
        {otherFileKinds.filter((kind) => isAsked(kind) && (canAdd || isOnFile(kind))).map(other)}
        {materials.filter(isHere).map(material)}
      </Kinds>
      {absent.length > 0 ? (
        <Fold summary={words.absent(absent.length)} className="mt-2">
          <Kinds>{absent.map(material)}</Kinds>
        </Fold>
      ) : null}
      {canAdd && more.length > 0 ? (
        <Fold summary={words.more}>
          <Kinds>{more.map(other)}</Kinds>
        </Fold>
      ) : null}
    </Card>
  )
}
