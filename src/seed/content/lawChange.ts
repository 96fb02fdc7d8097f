/**
 * The change that the demonstration follows: the revision of the 婚姻登记条例 of 2025 (国务院令第804号), as published on
 * www.gov.cn.
 */
export const lawChange = {
  law: '婚姻登记条例',
  from: '2025-05-10',
  source: '国务院令第804号',
  article: {
    number: '第二条',
    newText:
      '内地居民办理婚姻登记的机关是县级人民政府民政部门或者省、自治区、直辖市人民政府按照便民原则确定的乡（镇）人民政府。',
  },
  /** What the department has answered already, on the first matter. */
  answer: '登记机关还是县民政局婚姻登记处，办理地点和材料都没有变。',
} as const
