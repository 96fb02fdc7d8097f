'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether scripts run: false in what the server sends, true as soon as the page is alive. */
export const useScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
