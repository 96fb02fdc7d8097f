'use client'

import { ScanLine } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { wallPages } from '@/i18n/portalWall'

const words = wallPages.put

interface Detector {
  detect: (image: ImageBitmap) => Promise<{ rawValue: string }[]>
}
type Scanning = typeof globalThis & {
  BarcodeDetector?: new (options: { formats: string[] }) => Detector
}

const never = () => () => undefined
const canScan = () => (globalThis as Scanning).BarcodeDetector !== undefined

/** The QR code in a photo, null when none is found. */
async function codeIn(photo: Blob): Promise<string | null> {
  const { BarcodeDetector } = globalThis as Scanning
  if (!BarcodeDetector) return null
  try {
    const [code] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(
      await createImageBitmap(photo),
    )
    return code?.rawValue ?? null
  } catch {
    return null
  }
}

/**
 * The button that reads a QR code off a photo, where the browser can; elsewhere there is none, and the code is typed,
 * or the phone's own scanner opens the page of the print.
 * @param field id of the input that it fills
 */
export function ScanPhoto({ field }: { field: string }) {
  const isAble = useSyncExternalStore(never, canScan, () => false)
  const [isMissed, setMissed] = useState(false)
  if (!isAble) return null
  const read = async (photo: Blob) => {
    const code = await codeIn(photo)
    setMissed(code === null)
    const input = document.getElementById(field)
    if (code && input instanceof HTMLInputElement) {
      input.value = code
      input.form?.requestSubmit()
    }
  }
  return (
    <>
      <label
        className={cn(
          buttonClass({ variant: 'secondary' }),
          'cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2',
        )}
      >
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="sr-only"
          onChange={({ currentTarget }) => {
            const [photo] = currentTarget.files ?? []
            currentTarget.value = ''
            if (photo) void read(photo)
          }}
        />
        <ScanLine aria-hidden="true" className="size-5" />
        {words.scanPhoto}
      </label>
      {isMissed ? (
        <p role="alert" className="font-bold text-late">
          {words.scanNone}
        </p>
      ) : null}
    </>
  )
}
