/** A text of the catalogue; `**…**` marks stress. Everything else is plain letters, never markup. */
export function PlainText({ text, className }: { text: string; className?: string }) {
  return (
    <p className={className}>
      {text.split('**').map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part))}
    </p>
  )
}
