import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

const box =
  'target w-full rounded-lg border border-edge bg-paper px-3.5 py-2 text-base text-ink ' +
  'placeholder:text-soft aria-invalid:border-2 aria-invalid:border-late disabled:bg-ground'

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input className={cn(box, 'min-h-12', className)} {...rest} />
)

export const Textarea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea className={cn(box, 'min-h-28', className)} {...rest} />
)

export const Select = ({ className, ...rest }: ComponentProps<'select'>) => (
  <select className={cn(box, 'min-h-12', className)} {...rest} />
)

/**
 * A question with its answer box, help and error, tied together for screen readers.
 * @param id of the control; the caller gives it the same `id` and spreads `fieldProps(id, …)` on it
 * @param error what is wrong and how to mend it; shown in words, with a mark
 */
export function Field({
  id,
  label,
  help,
  error,
  children,
  className,
}: {
  id: string
  label: ReactNode
  help?: ReactNode
  error?: string
  children: ReactNode
  className?: string
}) {
  return (
    <div className={cn('grid gap-1.5', className)}>
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      {help ? (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="font-bold text-late">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** The attributes that tie a control to the words of its {@link Field}. */
export function fieldProps(id: string, { help, error }: { help?: ReactNode; error?: string } = {}) {
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return {
    id,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': described || undefined,
  }
}

/** A tick box or a round choice with its words; the whole row is the target. */
export function Choice({
  children,
  className,
  type = 'checkbox',
  note,
  ...rest
}: ComponentProps<'input'> & { type?: 'checkbox' | 'radio'; note?: ReactNode }) {
  return (
    <label
      className={cn(
        'target flex cursor-pointer items-start gap-3 rounded-lg px-2 py-2.5 has-[:checked]:bg-tint',
        className,
      )}
    >
      <input type={type} className="mt-0.5 size-6 shrink-0 accent-(--accent)" {...rest} />
      <span className="min-w-0">
        {children}
        {note ? <span className="block text-sm text-soft">{note}</span> : null}
      </span>
    </label>
  )
}
