import type { Payload } from 'payload'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { RichText, RichTextNode } from '@/domain/catalogue/paragraphs'
import { caseMatter } from '@/operations/casework/caseMatter'
import type { Course } from '@/payload-types'
import { keyFacts, sayCounts } from '@/printing/facts'
import { type CourseSeed, courses } from './content/courses'
import { requestOf } from './requestOf'

const block = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

const textOf = (text: string): RichTextNode => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  version: 1,
})

const heading = (text: string, tag: 'h2' | 'h3'): RichTextNode => ({
  type: 'heading',
  tag,
  ...block,
  children: [textOf(text)],
})

const paragraph = (text: string): RichTextNode => ({
  type: 'paragraph',
  ...block,
  textFormat: 0,
  textStyle: '',
  children: [textOf(text)],
})

const list = (lines: readonly string[]): RichTextNode => ({
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  ...block,
  children: lines.map((line, at) => ({
    type: 'listitem',
    value: at + 1,
    ...block,
    children: [textOf(line)],
  })),
})

/** A matter as a chapter: the key facts and the materials of its sheet. */
function chapter(content: MatterContent): RichTextNode[] {
  const facts = keyFacts(content).map(({ label, value }) => `${label}：${value}`)
  const materials = content.materials.map(
    (material) => `${material.name}（${sayCounts(material)}）`,
  )
  return [
    heading(content.name, 'h2'),
    list(facts),
    ...(materials.length > 0 ? [heading('要带的材料', 'h3'), list(materials)] : []),
  ]
}

function textFor({ lead, tips }: CourseSeed, contents: readonly MatterContent[]): RichText {
  return {
    root: {
      type: 'root',
      ...block,
      children: [
        paragraph(lead),
        ...contents.flatMap(chapter),
        heading('少退回的办法', 'h2'),
        list(tips),
      ],
    },
  }
}

/** Questions that the guides themselves answer. */
function quizFor(contents: readonly MatterContent[]): NonNullable<Course['quiz']> {
  const [first, second] = contents
  if (!first || !second) return []
  const [limit] = keyFacts(first)
  const foreign = second.materials.filter(
    ({ name }) => !first.materials.some((own) => own.name === name),
  )
  const own = first.materials.slice(0, 2)
  return [
    {
      kind: 'single',
      text: `办「${first.name}」${limit.label}？`,
      options: [
        { text: limit.value, isRight: true },
        { text: '半年', isRight: false },
        { text: '没有期限', isRight: false },
      ],
      reason: `明白纸上写的就是${limit.value}。`,
    },
    {
      kind: 'multiple',
      text: `办「${first.name}」，下面哪些要带？`,
      options: [
        ...own.map(({ name }) => ({ text: name, isRight: true })),
        ...foreign.slice(0, 1).map(({ name }) => ({ text: name, isRight: false })),
        { text: '村里开的「情况属实」证明', isRight: false },
      ],
      reason: '只带明白纸上列的，没列的不能让群众去开。',
    },
    {
      kind: 'true-false',
      text: '缺材料时，可以先说一样，补来了再说下一样。',
      options: [
        { text: '对', isRight: false },
        { text: '错', isRight: true },
      ],
      reason: '缺什么一次说全，写在一次性告知书上。',
    },
  ]
}

/**
 * Writes the courses of the demonstration out of the guides of its own matters.
 * @returns the courses, in order
 */
export async function writeCourses(payload: Payload): Promise<Course[]> {
  const made: Course[] = []
  for (const seed of courses) {
    const req = await requestOf(payload, 'trainer')
    const found = []
    for (const code of seed.matters) found.push(await caseMatter(req, code))
    const contents = found.map(({ content }) => content)
    const { code, name, required, minutes, validMonths } = seed
    made.push(
      await payload.create({
        collection: 'courses',
        data: {
          code,
          name,
          required,
          minutes,
          validMonths,
          passScore: 60,
          matters: found.map(({ matter }) => matter.id),
          content: textFor(seed, contents),
          quiz: quizFor(contents),
          active: true,
        },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    )
  }
  return made
}
