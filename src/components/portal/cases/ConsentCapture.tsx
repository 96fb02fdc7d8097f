'use client'

import { useEffect, useRef } from 'react'
import { fileKindWords } from '@/i18n/caseFiles'
import { portalFiles as words } from '@/i18n/portalFiles'
import { usePending } from '../files/PendingFiles'
import { PhotoPicker, WaitingPhotos } from '../files/PhotoPicker'
import { SignaturePad } from '../files/SignaturePad'

/**
 * The applicant signs on the screen, or the signed paper is photographed; either ticks the consent of the
 * form. A tick alone stands for a paper that stays in the cupboard.
 */
export function ConsentCapture({ matter }: { matter: string }) {
  const { files } = usePending()
  const place = useRef<HTMLDivElement>(null)
  const hasConsent = files.some(({ kind }) => kind === 'signature' || kind === 'consent')
  useEffect(() => {
    const tick = place.current?.closest('form')?.elements.namedItem('hasConsent')
    if (hasConsent && tick instanceof HTMLInputElement) tick.checked = true
  }, [hasConsent])
  return (
    <div ref={place} className="px-4 pb-4">
      <PhotoPicker kind="consent" name={fileKindWords.consent ?? ''} takeLabel={words.takeConsent}>
        <SignaturePad matter={matter} />
      </PhotoPicker>
      <WaitingPhotos kind="signature" name={fileKindWords.signature ?? ''} />
      <WaitingPhotos kind="consent" name={fileKindWords.consent ?? ''} />
    </div>
  )
}
