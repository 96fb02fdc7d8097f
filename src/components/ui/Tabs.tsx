'use client'

import { Tabs as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'

export const Tabs = Primitive.Root
export const TabPanel = Primitive.Content

export const TabList = ({ className, ...rest }: ComponentProps<typeof Primitive.List>) => (
  <Primitive.List
    className={cn('flex gap-1 overflow-x-auto border-b border-line', className)}
    {...rest}
  />
)

export const Tab = ({ className, ...rest }: ComponentProps<typeof Primitive.Trigger>) => (
  <Primitive.Trigger
    className={cn(
      'target shrink-0 border-b-4 border-transparent px-3 py-2 font-bold text-soft',
      'data-[state=active]:border-accent data-[state=active]:text-ink',
      className,
    )}
    {...rest}
  />
)
