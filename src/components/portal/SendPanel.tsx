import { portalPages } from '@/i18n/portalPages'
import { ShareText } from './ShareText'

const words = portalPages.explain

/**
 * Gives the sheet to a citizen without paper: a code to scan from the screen, a link to copy or send.
 * @param qr an SVG of ours
 * @param url what the code says
 */
export function SendPanel({ name, url, qr }: { name: string; url: string; qr: string }) {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-4">
        <div
          role="img"
          aria-label={words.scan}
          className="size-44 shrink-0 rounded-lg border border-line bg-paper p-2 [&_svg]:size-full"
          dangerouslySetInnerHTML={{ __html: qr }}
        />
        <div className="min-w-40 flex-1">
          <p className="font-bold">{words.scan}</p>
          <p className="text-sm text-soft">{words.scanNote}</p>
        </div>
      </div>
      <p className="text-sm text-soft">
        {words.link} <a href={url}>{url}</a>
      </p>
      <ShareText text={`${words.linkFor(name)} ${url}`} isHidden />
    </div>
  )
}
