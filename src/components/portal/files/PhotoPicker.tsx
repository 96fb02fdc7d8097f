'use client'

import { Camera, FileUp, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { portalFiles as words } from '@/i18n/portalFiles'
import { useScripts } from '../useScripts'
import { usePending } from './PendingFiles'
import type { PendingFile } from './pendingStore'

const photos = 'image/*'
const photosAndPdf = 'image/jpeg,image/png,image/webp,application/pdf'

/** A button that opens the camera or the files of the device. */
function Choose({
  kind,
  label,
  accept,
  isCamera = false,
  children,
}: {
  kind: string
  /** Words for screen readers, with the name of what is asked for. */
  label: string
  accept: string
  isCamera?: boolean
  children: ReactNode
}) {
  const { add, preparing } = usePending()
  return (
    <label
      className={cn(
        buttonClass({ variant: 'quiet', size: 'small' }),
        'cursor-pointer border border-line bg-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
      )}
    >
      <input
        type="file"
        className="sr-only"
        aria-label={label}
        accept={accept}
        multiple={!isCamera}
        capture={isCamera ? 'environment' : undefined}
        disabled={preparing !== undefined}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])]
          // The same photo may be chosen again.
          currentTarget.value = ''
          if (chosen.length > 0) void add(kind, chosen)
        }}
      />
      {children}
    </label>
  )
}

/** A photo that waits on the device, and the way to let it go. */
function Waiting({ file, name }: { file: PendingFile; name: string }) {
  const { drop } = usePending()
  const [address, setAddress] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes], { type: file.type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file.bytes, file.type])
  const isPhoto = file.type.startsWith('image/')
  return (
    <li className="relative">
      <span className="grid size-24 place-items-center overflow-hidden rounded-lg border border-dashed border-edge bg-paper">
        {isPhoto && address ? (
          <img
            src={address}
            alt={name}
            className={cn(
              'size-full',
              file.kind === 'signature' ? 'object-contain' : 'object-cover',
            )}
          />
        ) : (
          words.pdf
        )}
      </span>
      <span className="block text-center text-sm text-soft">{words.waiting}</span>
      <button
        type="button"
        aria-label={words.dropOf(name)}
        onClick={() => void drop(file.id)}
        className="absolute -right-3 -top-3 grid size-11 place-items-center"
      >
        <span className="grid size-7 place-items-center rounded-full bg-ink text-paper">
          <X aria-hidden="true" className="size-4" />
        </span>
      </button>
    </li>
  )
}

/** The photos of a kind that wait on the device. */
export function WaitingPhotos({ kind, name }: { kind: string; name: string }) {
  const { files, preparing } = usePending()
  const waiting = files.filter((file) => file.kind === kind)
  return (
    <>
      {waiting.length > 0 ? (
        <ul className="flex flex-wrap gap-4 pt-3">
          {waiting.map((file, at) => (
            <Waiting key={file.id} file={file} name={words.photo(name, at + 1)} />
          ))}
        </ul>
      ) : null}
      {preparing === kind ? <p role="status">{words.preparing}</p> : null}
    </>
  )
}

/**
 * The buttons by which photos and files of a kind are added. Without scripts there are none.
 * @param name what the kind is called
 */
export function PhotoPicker({
  kind,
  name,
  takeLabel,
  children,
}: {
  kind: string
  name: string
  /** Words of the camera's button, when it stands alone. */
  takeLabel?: string
  /** Further buttons before these. */
  children?: ReactNode
}) {
  const hasScripts = useScripts()
  if (!hasScripts) return children ? <div className="flex gap-2">{children}</div> : null
  return (
    <div className="flex flex-wrap gap-2">
      {children}
      <Choose kind={kind} label={words.takeOf(name)} accept={photos} isCamera>
        <Camera aria-hidden="true" className="size-5" />
        {takeLabel ?? words.take}
      </Choose>
      <Choose kind={kind} label={words.chooseOf(name)} accept={photosAndPdf}>
        <FileUp aria-hidden="true" className="size-5" />
        {words.choose}
      </Choose>
    </div>
  )
}
