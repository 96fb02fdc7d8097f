import type { MatterContent } from '@/domain/catalogue/matterContent'

export interface Group<Item> {
  code: string
  name: string
  items: Item[]
}

/**
 * Groups by department, in the order in which departments and items come.
 * @param items what is grouped
 * @param contentOf the matter of an item
 */
export function byDepartment<Item>(
  items: readonly Item[],
  contentOf: (item: Item) => MatterContent,
): Group<Item>[] {
  const groups = new Map<string, Group<Item>>()
  for (const item of items) {
    const { code, name } = contentOf(item).department
    const group = groups.get(code) ?? { code, name, items: [] }
    group.items.push(item)
    groups.set(code, group)
  }
  return [...groups.values()]
}
