/** A section that is read aloud: what it is called, and its sentences. */
export interface ReadPart {
  title: string
  sentences: string[]
}

/** A voice of the browser, as far as it matters which. */
export interface Voice {
  lang: string
  localService: boolean
}

const isChinese = ({ lang }: Voice): boolean => /^(zh|cmn|yue)\b/i.test(lang.replace('_', '-'))
const isMandarin = ({ lang }: Voice): boolean =>
  /^(zh(-(Hans-)?CN)?|cmn.*)$/i.test(lang.replace('_', '-'))

/**
 * The voice to read with: Mandarin before other Chinese ones, one of the phone itself before one that
 * sends the text away.
 */
export function voiceFor<V extends Voice>(voices: readonly V[]): V | undefined {
  const rank = (voice: V) => (isMandarin(voice) ? 0 : 2) + (voice.localService ? 0 : 1)
  return voices.filter(isChinese).sort((a, b) => rank(a) - rank(b))[0]
}

/** Whether a browser can read Chinese aloud. Some name their voices only once they speak. */
export const canReadWith = (voices: readonly Voice[]): boolean =>
  voices.length === 0 || voices.some(isChinese)

/** Long texts are read in sentences: some phones fall silent after a few hundred characters. */
export const sentencesIn = (text: string): string[] =>
  (text.match(/[^。！？；\n]+[。！？；]?/g) ?? []).map((one) => one.trim()).filter(Boolean)

/** Reads sections one after the other, sentence by sentence. */
export interface Reader {
  start: () => void
  /** Falls silent; the sentence is said again when it goes on. */
  pause: () => void
  goOn: () => void
  /** Leaves the rest of the section out. */
  skip: () => void
  stop: () => void
}

/**
 * Makes a reader.
 * @param speak says a sentence and calls back once it is over, or cannot be said
 * @param onPart is told which section is read, and null at the end
 * @param onFailed is told when the voice said nothing
 */
export function readerOf({
  parts,
  speak,
  silence,
  onPart,
  onFailed,
}: {
  parts: readonly ReadPart[]
  speak: (sentence: string, after: { isOver: () => void; hasFailed: () => void }) => void
  silence: () => void
  onPart: (title: string | null) => void
  onFailed: () => void
}): Reader {
  let [part, sentence, turn] = [0, 0, 0]

  function end(): void {
    turn += 1
    onPart(null)
  }

  function say(): void {
    // A sentence that was cut off calls back late: only the newest turn goes on.
    turn += 1
    const own = turn
    while (part < parts.length && sentence >= parts[part].sentences.length) {
      part += 1
      sentence = 0
    }
    if (part >= parts.length) return end()
    if (sentence === 0) onPart(parts[part].title)
    speak(parts[part].sentences[sentence], {
      isOver: () => {
        if (own !== turn) return
        sentence += 1
        say()
      },
      hasFailed: () => {
        if (own !== turn) return
        end()
        onFailed()
      },
    })
  }

  return {
    start: () => {
      part = 0
      sentence = 0
      say()
    },
    pause: () => {
      turn += 1
      silence()
    },
    goOn: say,
    skip: () => {
      part += 1
      sentence = 0
      turn += 1
      silence()
      say()
    },
    stop: () => {
      end()
      silence()
    },
  }
}
