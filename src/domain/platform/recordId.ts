/** Whether a text can be the id of a record: whatever else stands in an address or a body names none. */
export const isRecordId = (text: string): boolean => /^[a-f\d]{24}$/.test(text)
