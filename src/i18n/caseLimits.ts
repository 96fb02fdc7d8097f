import { limitNames, settingNumbers } from '@/domain/casework/caseSettings'
import { both, field } from './words'

/** The county's limits and reminders in the admin. */
export const caseLimitsWords = {
  title: both('办件时限', 'Limits of cases'),
  description: both(
    '改了只对以后的环节有效：正在走的环节，时限当时已经写下，不会变。空着就按文件规定。',
    'A change holds for later legs only: those under way keep the limit that was written down.',
  ),
  amount: field('多少', 'Amount'),
  unit: field('单位', 'Unit'),
  forward: field(
    limitNames.forward,
    'Passing on',
    '收到材料后，多久送交上一级。文件规定 1 个工作日。',
    'From tier to tier. The policy says 1 working day.',
  ),
  acceptance: field(
    limitNames.acceptance,
    'Acceptance',
    '部门多久决定是否受理。法律规定 5 日内。',
    'Within which a department accepts. By law 5 days.',
  ),
  delivery: field(
    limitNames.delivery,
    'Delivery',
    '窗口多久把结果交给群众。文件规定 1 个工作日。',
    'Window to citizen. The policy says 1 working day.',
  ),
  appointment: field(
    limitNames.appointment,
    'Answer to an appointment',
    '县里多久答复集中预约。文件规定 1 个工作日。',
    'The policy says 1 working day.',
  ),
  longestExtension: field(
    settingNumbers.longestExtension.name,
    'Longest extension',
    '按承诺时限的单位算。法律规定 10 日。',
    'In the unit of the limit. By law 10 days.',
  ),
  nearDays: field(
    settingNumbers.nearDays.name,
    'Amber before the limit',
    '到期前几个工作日起变黄，0 是当天才变。过了期限第二天起变红，不能改。',
    'Working days before the limit; 0: on the day itself. Red from the day after the limit.',
  ),
  autoSupervision: field(
    '超期自动督办',
    'Orders raised by themselves',
    '取消后，只有人工发督办单。',
    'Untick and orders are raised by hand only.',
  ),
  supervisionAfterDays: field(
    settingNumbers.supervisionAfterDays.name,
    'Order after the limit',
    '过了期限几个工作日发督办单，0 是一超期就发。',
    'Working days after the limit; 0: as soon as it is late.',
  ),
  supervisionReplyDays: field(
    settingNumbers.supervisionReplyDays.name,
    'Reply to an order',
    '持件机构负责人几个工作日内答复。',
    'Working days within which the head replies.',
  ),
  batchFrom: field(
    settingNumbers.batchFrom.name,
    'Batch from',
    '一个机构同一事项等着的办件到几件，就建议集中预约。',
    'Waiting cases of one matter at one station.',
  ),
}
