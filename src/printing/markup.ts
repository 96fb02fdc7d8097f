import type { ReactElement } from 'react'
import type { renderToStaticMarkup } from 'react-dom/server'
import { requireInstalled } from './chromium/packages'

/** React's markup without scripts: everything that is text comes out escaped. */
export function toHtml(element: ReactElement): string {
  const server = requireInstalled('react-dom/server') as {
    renderToStaticMarkup: typeof renderToStaticMarkup
  }
  return server.renderToStaticMarkup(element)
}
