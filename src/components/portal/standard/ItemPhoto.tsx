'use client'

import { Camera } from 'lucide-react'
import { useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { standardPages as words } from '@/i18n/standard'
import { shrinkPhoto } from '../files/shrinkPhoto'

/** The button that opens the camera. */
export function TakePhoto({
  name,
  hasPhoto,
  isBig,
  onTaken,
}: {
  name: string
  hasPhoto: boolean
  isBig: boolean
  onTaken: (photo: ArrayBuffer) => void
}) {
  return (
    <label
      className={cn(
        buttonClass({ variant: isBig && !hasPhoto ? 'primary' : 'secondary' }),
        'cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
      )}
    >
      <input
        type="file"
        accept="image/*"
        capture="environment"
        className="sr-only"
        aria-label={words.takeOf(name)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same photo may be chosen again.
          currentTarget.value = ''
          if (file) void shrinkPhoto(file).then(async (photo) => onTaken(await photo.arrayBuffer()))
        }}
      />
      <Camera aria-hidden="true" className="size-5" />
      {hasPhoto ? words.again : words.take}
    </label>
  )
}

/** A photo that was taken and not sent yet. */
export function TakenPhoto({ photo, name }: { photo: ArrayBuffer; name: string }) {
  const [address, setAddress] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([photo]))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return address ? (
    <img
      src={address}
      alt={words.photoOf(name)}
      className="size-24 rounded-lg border border-dashed border-edge object-cover"
    />
  ) : null
}

/** The photo of a check, which opens large. */
export const KeptPhoto = ({ inspection, name }: { inspection: string; name: string }) => (
  <a
    href={`/api/standard-items/photos/${inspection}`}
    target="_blank"
    rel="noreferrer"
    className="block size-24 shrink-0"
  >
    <img
      src={`/api/standard-items/photos/${inspection}/preview`}
      alt={words.photoOf(name)}
      loading="lazy"
      className="size-24 rounded-lg border border-line object-cover"
    />
  </a>
)
