/** The cookie that remembers large type: a setting of the phone, not of the person. */
export const textSizeCookie = 'text-size'
