'use client'

import { FailedView } from '@/components/public/FailedView'
import { failedWords } from '@/i18n/publicTools'
import './globals.css'

/** What is left when even the frame of a page breaks; it asks nothing of anybody. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <head>
        <title>{failedWords.title}</title>
      </head>
      <body>
        <FailedView words={failedWords} home="/" onAgain={reset} />
      </body>
    </html>
  )
}
