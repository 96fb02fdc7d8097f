/** The settings of the demonstration county. Every name, code and phone is made up. */
export const county = {
  name: '示范县',
  fullName: '示范县（演示）',
  centreName: '示范县政务服务中心',
  divisionCode: '999901000000',
  hotline: '12345',
  officeHours: '工作日 8:30–12:00，13:30–17:30',
  centreAddress: '示范县城关街道示范路 1 号',
  accent: '#0b5c4a',
} as const
