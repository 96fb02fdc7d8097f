import { both } from './words'

/** An edition that waits for its day. */
interface Coming {
  number: number | null
  day: string
  copies: number
}

const printed = ({ copies }: Coming): string =>
  copies > 0 ? `提前打好的 ${copies} 张作废，打过的人会收到通知` : '还没有人提前打过'

/** The editor's desk beside a matter: buttons, checks, preview of the sheet. */
export const matterDeskWords = {
  saveFirst: both('有改动还没保存，请先点「保存草稿」。', 'Save the draft first.'),
  newMatter: both('保存草稿以后，可以在这里提交审核。', 'Save the draft to go on.'),
  factCheck: both('请窗口核实草稿', 'Ask the window to check the draft'),
  checks: both('检查', 'Checks'),
  allWell: both('检查通过，可以提交。', 'Nothing to mend.'),
  errors: both('发布前要改', 'To mend before publishing'),
  hints: both('建议', 'Hints'),
  preview: both('明白纸预览', 'The sheet'),
  fits: both('版面用了', 'Page used'),
  type: both('正文字号', 'Body type'),
  points: both('磅', 'pt'),
  tooLong: both('一页放不下，请精简：', 'Too long for one page: '),
  lines: both('行', 'lines'),
  previewNote: both('以发布时的测量为准。', 'Measured again at publishing.'),
  a4: both('普通', 'A4'),
  large: both('大字', 'Large print'),
  reason: both('原因', 'Reason'),
  cancel: both('先不', 'Not now'),
  failed: both('没有做成，请检查网络后再试。', 'It did not work; check the network and try again.'),
  scheduled: (day: string) =>
    both(
      `已印发，${day} 00:00 自动生效。新的明白纸现在就能打。`,
      `Issued; takes effect on ${day}. Its sheet can be printed now.`,
    ),
  comes: ({ number, day }: Coming) =>
    number === null
      ? both(`改动定在${day}生效`, `Takes effect on ${day}`)
      : both(`第 ${number} 版定在${day}起用`, `Edition ${number} holds from ${day}`),
  changeCallsOff: (coming: Coming) =>
    coming.number === null
      ? both(
          '一保存改动，这个日期就取消，要重新送审、发布。',
          'Saving a change cancels the day; submit and publish again.',
        )
      : both(
          `一保存改动，这一版就收回，不再起用；${printed(coming)}。要改现在用的，也是这样：改好、发布，再重新定以后的。`,
          `Saving a change calls it off; ${coming.copies} printed ahead become void.`,
        ),
  callsOff: (coming: Coming) =>
    coming.number === null
      ? both(
          `定在${coming.day}生效的改动也会取消。`,
          `What takes effect on ${coming.day} is cancelled.`,
        )
      : both(
          `定在${coming.day}起用的第 ${coming.number} 版也会收回；${printed(coming)}。`,
          `Edition ${coming.number}, due on ${coming.day}, is called off; ${coming.copies} printed ahead become void.`,
        ),
  working: both('正在办……', 'Working …'),
}

/** Each command as a button, what it asks before, and what it says after. */
export const matterCommandWords = {
  submit: {
    label: both('提交审核', 'Submit for review'),
    ask: both('提交给部门审核？提交后审核人员会看到。', 'Submit to the reviewers?'),
    done: both('已提交审核。', 'Submitted.'),
  },
  return: {
    label: both('退回', 'Return'),
    ask: both('退回给编辑，请写明要改什么。', 'Return to the editor; say what to change.'),
    done: both('已退回。', 'Returned.'),
  },
  publish: {
    label: both('发布', 'Publish'),
    ask: both(
      '发布后群众马上看到；纸上内容有变的，会发出新的一版。生效日期在以后的，到那天 00:00 自动换上。',
      'Citizens see it at once; a changed print becomes a new edition.',
    ),
    done: both('已发布。', 'Published.'),
  },
  withdraw: {
    label: both('停用', 'Withdraw'),
    ask: both(
      '停用后群众查不到，已贴的明白纸会显示「已停用」。请写明原因。',
      'Citizens no longer find it. Say why.',
    ),
    done: both('已停用。', 'Withdrawn.'),
  },
  checked: {
    label: both('核对无误', 'Checked, still right'),
    ask: both('确认内容到今天仍然正确？会记下您的名字和日期。', 'Still right today?'),
    done: both('已记下核对日期。', 'Noted.'),
  },
}
