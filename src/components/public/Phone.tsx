import { Phone as Icon } from 'lucide-react'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { publicText } from '@/i18n/public'
import { TextLink } from './TextLink'

const dialled = (phone: string): string => phone.replace(/[^\d+*#]/g, '')

/** A phone number that dials when it is touched. */
export function PhoneLink({ phone, className }: { phone: string; className?: string }) {
  return (
    <TextLink href={`tel:${dialled(phone)}`} className={className}>
      {phone}
    </TextLink>
  )
}

/** A phone number as the thing to do. */
export function PhoneButton({
  phone,
  large,
  variant = 'primary',
  className,
}: {
  phone: string
  large?: boolean
  variant?: 'primary' | 'secondary'
  className?: string
}) {
  return (
    <a
      href={`tel:${dialled(phone)}`}
      className={cn(buttonClass({ variant, size: large ? 'large' : 'normal' }), className)}
    >
      <Icon aria-hidden="true" className="size-6 shrink-0" />
      <span className="min-w-0">
        {publicText.hotline.call} <span className="inline-block">{phone}</span>
      </span>
    </a>
  )
}
