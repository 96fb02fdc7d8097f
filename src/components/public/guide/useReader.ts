import { useEffect, useRef, useState } from 'react'
import type * as readPage from './readPage'
import type { Reader } from './reader'

/**
 * Reading a part of the page aloud, where the browser has a voice for it. The code comes after the page, and
 * only to browsers that speak.
 * @param id of what is read
 * @returns `part`: the section that is read now, null while nothing is; `hasFailed`: the voice said nothing
 */
export function useReader(id: string) {
  const [page, setPage] = useState<typeof readPage | null>(null)
  const [canRead, setCanRead] = useState(false)
  const [part, setPart] = useState<string | null>(null)
  const [isPaused, setIsPaused] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const reader = useRef<Reader | null>(null)

  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    let isGone = false
    // Without its code there is no button: the page itself does not need it.
    import('./readPage').then(
      (loaded) => {
        if (!isGone) setPage(loaded)
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [])

  useEffect(() => page?.watchVoices(setCanRead), [page])

  useEffect(() => {
    const leave = () => reader.current?.stop()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return {
    canRead,
    part,
    isPaused,
    hasFailed,
    start: () => {
      const element = document.getElementById(id)
      if (!page || !element) return
      reader.current?.stop()
      setIsPaused(false)
      setHasFailed(false)
      reader.current = page.pageReader(element, {
        onPart: setPart,
        onFailed: () => setHasFailed(true),
      })
      reader.current.start()
    },
    pause: () => {
      setIsPaused(true)
      reader.current?.pause()
    },
    goOn: () => {
      setIsPaused(false)
      reader.current?.goOn()
    },
    skip: () => {
      setIsPaused(false)
      reader.current?.skip()
    },
    stop: () => reader.current?.stop(),
  }
}
