import { frontDoorText as words } from '../i18n/frontDoor.ts'

/**
 * A page that is whole in itself, for when nothing else can be drawn: large plain words and the way on.
 * @param again offers to try the same address once more
 */
export function plainPage({
  title,
  note,
  again = false,
}: {
  title: string
  note: string
  again?: boolean
}): string {
  const retry = again ? `<a class="go" href="">${words.again}</a> ` : ''
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>
<style>
html{font-size:112.5%}
body{margin:0;background:#f4f7f6;color:#14181a;font:400 1rem/1.65 'PingFang SC','HarmonyOS Sans SC','MiSans','Noto Sans SC','Microsoft YaHei',sans-serif}
main{max-width:34rem;margin:0 auto;padding:14vh 1.25rem}
h1{font-size:2rem;line-height:1.2;font-weight:900;margin:0 0 .5rem}
p{margin:0 0 1.75rem;font-size:1.1112rem;color:#566064}
a{display:inline-block;box-sizing:border-box;min-height:44px;margin:0 .5rem .5rem 0;padding:.6rem 1.4rem;border:1px solid #14181a;border-radius:.77778rem;color:#14181a;font-weight:700;text-decoration:none}
a.go{border-color:#0b5c4a;background:#0b5c4a;color:#fff}
a:focus-visible{outline:3px solid #0b5c4a;outline-offset:2px}
</style></head><body><main>
<h1>${title}</h1><p>${note}</p>
${retry}<a href="/">${words.home}</a>
</main></body></html>`
}
