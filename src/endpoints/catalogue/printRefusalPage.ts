import { escapeMarkup } from '@/domain/platform/escapeMarkup'
import { portalText as text } from '@/i18n/portal'
import type { County } from '@/queries/platform/settings'

/**
 * A page that says in large plain words why there is no PDF, and where to go on. Whole in itself: it
 * is shown in a tab that was to be a PDF, perhaps on a bad line.
 * @param isWrong whether the address is wrong, rather than the thing not there
 */
export function refusalPage({
  message,
  isWrong,
  county,
}: {
  message: string
  isWrong: boolean
  county: County
}): string {
  const title = isWrong ? text.wrongAddress : text.noPdf
  const hotline = county.hotline
    ? `<p class="soft">${escapeMarkup(text.askHotline)} <a href="tel:${escapeMarkup(county.hotline)}">${escapeMarkup(county.hotline)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeMarkup(title)}</title>
<style>
body{margin:0;background:#f4f7f6;color:#14181a;font:400 1.125rem/1.65 'PingFang SC','HarmonyOS Sans SC','Noto Sans SC','Microsoft YaHei',sans-serif}
main{max-width:34rem;margin:0 auto;padding:12vh 1.25rem}
h1{font-size:1.75rem;line-height:1.3;font-weight:900;margin:0 0 .75rem}
p{margin:0 0 1.25rem}.soft{color:#566064}
a{color:${county.accent}}a.go{display:inline-block;padding:.8rem 1.5rem;border-radius:.75rem;background:${county.accent};color:#fff;font-weight:700;text-decoration:none}
</style></head><body><main>
<h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(message)}</p>
<p><a class="go" href="/">${escapeMarkup(text.findMatter)}</a></p>${hotline}
</main></body></html>`
}
