import { type ReadPart, type Reader, canReadWith, readerOf, sentencesIn, voiceFor } from './reader'

/** What is there to be pressed, is only a picture, or is folded away. */
const isLeftOut = (element: Element): boolean =>
  element.closest('.no-print, button, script, [aria-hidden="true"]') !== null ||
  (element.closest('details:not([open])') !== null && element.closest('summary') === null) ||
  element.getClientRects().length === 0

/** Texts of one of these are one line. */
const lines = 'p, li, dt, dd, h1, h2, h3, summary, div'

/** The sections of a guide, each from its heading to the next; the head goes with the name. */
export function partsOf(guide: HTMLElement): ReadPart[] {
  const parts = [{ title: '', lines: [] as string[] }]
  const walker = document.createTreeWalker(guide, NodeFilter.SHOW_TEXT)
  let line: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.replace(/\s+/g, ' ').trim()
    if (!element || !text || isLeftOut(element)) continue
    const own = element.closest(lines)
    if (own?.tagName === 'H1') parts[0].title += text
    if (own?.tagName === 'H2' && own !== line) parts.push({ title: text, lines: [] })
    const said = parts[parts.length - 1].lines
    if (own === line && said.length > 0) said[said.length - 1] += text
    else said.push(text)
    line = own
  }
  return parts.flatMap((part) => {
    const sentences = sentencesIn(part.lines.join('\n'))
    return sentences.length > 0 ? [{ title: part.title, sentences }] : []
  })
}

/** Whether this browser can read Chinese aloud, now and each time its voices change. */
export function watchVoices(tell: (canRead: boolean) => void): () => void {
  const { speechSynthesis } = window
  const look = () => tell(canReadWith(speechSynthesis.getVoices()))
  look()
  speechSynthesis.addEventListener?.('voiceschanged', look)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', look)
}

/** A browser that has begun nothing after so long has no voice: some fail without a word. */
const beginsWithinMs = 5000

/** A reader of an element of the page, with the voice of the browser. */
export function pageReader(
  guide: HTMLElement,
  told: { onPart: (title: string | null) => void; onFailed: () => void },
): Reader {
  const { speechSynthesis } = window
  const voice = voiceFor(speechSynthesis.getVoices())
  // Kept, because browsers forget to call back for a sentence that nobody holds.
  let speech: SpeechSynthesisUtterance
  let waiting: ReturnType<typeof setTimeout>
  const silence = () => {
    clearTimeout(waiting)
    speechSynthesis.cancel()
  }
  return readerOf({
    parts: partsOf(guide),
    ...told,
    silence,
    speak: (sentence, { isOver, hasFailed }) => {
      const once = (then?: () => void) => () => {
        clearTimeout(waiting)
        then?.()
      }
      speech = new SpeechSynthesisUtterance(sentence)
      speech.lang = voice?.lang ?? 'zh-CN'
      if (voice) speech.voice = voice
      speech.rate = 0.9
      speech.onstart = once()
      speech.onend = once(isOver)
      speech.onerror = once(hasFailed)
      waiting = setTimeout(() => {
        hasFailed()
        silence()
      }, beginsWithinMs)
      speechSynthesis.speak(speech)
    },
  })
}
