'use client'

import { createContext, useContext } from 'react'

/** What was typed into a form that was refused before its page had scripts; its fields begin with that. */
export const TypedBefore = createContext<Readonly<Record<string, string>>>({})

/** What stood in a field when the form was refused; nothing on a fresh page. */
export const useTypedBefore = (name: string): string | undefined => useContext(TypedBefore)[name]
