'use client'

import { Toast as Primitive } from 'radix-ui'
import { type ReactNode, createContext, useCallback, useContext, useState } from 'react'
import { Button } from './Button'

interface Message {
  id: number
  text: string
}

const ToastContext = createContext<(text: string) => void>(() => undefined)

/** A function that says a short sentence at the bottom of the screen, and to screen readers. */
export const useToast = () => useContext(ToastContext)

/**
 * Holds the short messages of a page; wrap the page in it once.
 * @param label what the corner is called for screen readers
 * @param closeLabel words of the closing button
 */
export function ToastProvider({
  label,
  closeLabel,
  children,
}: {
  label: string
  closeLabel: string
  children: ReactNode
}) {
  const [messages, setMessages] = useState<Message[]>([])
  const say = useCallback((text: string) => {
    setMessages((before) => [...before.slice(-2), { id: Date.now() + Math.random(), text }])
  }, [])
  const drop = (id: number) => setMessages((before) => before.filter((one) => one.id !== id))
  return (
    <ToastContext value={say}>
      <Primitive.Provider label={label} duration={6000}>
        {children}
        {messages.map(({ id, text }) => (
          <Primitive.Root
            key={id}
            onOpenChange={(open) => !open && drop(id)}
            className="flex items-center justify-between gap-3 rounded-lg bg-ink px-4 py-3 text-paper edge-when-forced"
          >
            <Primitive.Description>{text}</Primitive.Description>
            <Primitive.Close asChild>
              <Button variant="secondary" size="small">
                {closeLabel}
              </Button>
            </Primitive.Close>
          </Primitive.Root>
        ))}
        <Primitive.Viewport className="fixed inset-x-3 bottom-20 z-50 grid gap-2 sm:left-auto sm:w-96" />
      </Primitive.Provider>
    </ToastContext>
  )
}
